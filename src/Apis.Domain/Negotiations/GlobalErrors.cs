namespace Apis.Domain.Negotiations;

/// <summary>What came of asking the GridMaster whether a global error is present.</summary>
public enum GlobalErrors
{
    None,
    Present,

    /// <summary>There is no GridMaster to ask.</summary>
    NoGridMaster,

    /// <summary>There is one, and it didn't answer.</summary>
    NoAnswer,
}
