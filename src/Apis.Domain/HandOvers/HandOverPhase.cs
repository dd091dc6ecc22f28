namespace Apis.Domain.HandOvers;

/// <summary>The four steps in which the voltage changes hands, in their order (GridMaster and controller 3.9).</summary>
public enum HandOverPhase
{
    /// <summary>The old one gets droop, so that two can hold the voltage side by side.</summary>
    OldWillHandOver,

    /// <summary>The new one holds the voltage too, with droop.</summary>
    NewWillTakeOver,

    /// <summary>The old one lets go.</summary>
    OldDidHandOver,

    /// <summary>The new one holds the voltage alone, without droop.</summary>
    NewDidTakeOver,
}
