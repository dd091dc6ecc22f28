namespace Apis.Domain.Policies;

/// <summary>The voltage at which a new voltage reference begins (policy: gridMaster.voltageReferenceTakeOverDvg).</summary>
public enum TakeOverVoltage
{
    /// <summary>The voltage that the old one was set to (C28).</summary>
    Theoretical,

    /// <summary>The voltage that the new one measures.</summary>
    Actual,
}
