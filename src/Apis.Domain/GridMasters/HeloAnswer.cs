namespace Apis.Domain.GridMasters;

/// <summary>What came of asking who is GridMaster.</summary>
public enum HeloAnswer
{
    /// <summary>One answered with its name.</summary>
    GridMaster,

    /// <summary>There is nobody to ask.</summary>
    Nobody,

    /// <summary>One is there and didn't want to answer.</summary>
    Refused,

    /// <summary>One may be there; it is unknown.</summary>
    NoAnswer,
}
