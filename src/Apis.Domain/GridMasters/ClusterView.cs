namespace Apis.Domain.GridMasters;

/// <summary>What a node knows of its cluster when it sees to it that there is a GridMaster.</summary>
public sealed record ClusterView
{
    /// <summary>The node that looks.</summary>
    public required string UnitId { get; init; }

    public required ValueList<string> AliveUnitIds { get; init; }

    public required HeloAnswer Answer { get; init; }

    /// <summary>Who answered as GridMaster.</summary>
    public string? GridMasterUnitId { get; init; }

    public string? InterlockHolder { get; init; }

    /// <summary>Who holds the grid's voltage; only the GridMaster knows, from its own data.</summary>
    public string? VoltageReferenceUnitId { get; init; }

    /// <summary>How many times in a row answer and interlock didn't agree before.</summary>
    public int InconsistentLooks { get; init; }

    public bool IsGridMaster => Answer is HeloAnswer.GridMaster && GridMasterUnitId == UnitId;
}
