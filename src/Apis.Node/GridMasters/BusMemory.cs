namespace Apis.Node.GridMasters;

/// <summary>What a GridMaster remembers of the bus from loop to loop.</summary>
sealed class BusMemory(DateTimeOffset since)
{
    /// <summary>When this GridMaster began.</summary>
    public DateTimeOffset Since => since;

    public DateTimeOffset? LastFailedAuthorisation { get; set; }
}
