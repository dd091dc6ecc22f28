namespace Apis.Domain.Errors;

/// <summary>What a reset concerns.</summary>
public enum ResetExtent
{
    /// <summary>One home; the deals and roles of others stay.</summary>
    Local,

    /// <summary>All homes, after a SCRAM.</summary>
    All,
}
