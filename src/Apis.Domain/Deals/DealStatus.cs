namespace Apis.Domain.Deals;

/// <summary>How far a deal has come, in the specification's words (specification 4.5).</summary>
public enum DealStatus
{
    NotActivated,

    /// <summary>The voltage reference was started (C6).</summary>
    Activated,

    Started,
    Stopped,
    Deactivated,
}
