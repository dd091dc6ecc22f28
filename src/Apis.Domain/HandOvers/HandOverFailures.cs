using Apis.Domain.Converters;
using Apis.Domain.Errors;
using static Apis.Domain.HandOvers.HandOverRecovery;

namespace Apis.Domain.HandOvers;

/// <summary>
/// Decides what follows a failed step of a hand-over (H2). The new one is only ever stopped when the old one is known to hold the
/// voltage, and the old one is never told to let go unless the new one is.
/// </summary>
public static class HandOverFailures
{
    /// <param name="handOver">The transfer.</param>
    /// <param name="failed">The step that failed.</param>
    /// <param name="retries">How often it was tried again.</param>
    /// <param name="oldMode">The mode of the old one, read after the failure; null when it can't be read.</param>
    /// <param name="newMode">The mode of the new one, likewise.</param>
    public static HandOverRecovery After(
        HandOver handOver, HandOverPhase failed, int retries, ConverterMode? oldMode, ConverterMode? newMode) => failed switch
        {
            _ when Lacks(oldMode) && Lacks(newMode) => new GiveUp(NobodyHolds(handOver)),
            HandOverPhase.OldWillHandOver => AfterOldWill(handOver, retries, oldMode),
            HandOverPhase.NewWillTakeOver => AfterNewWill(handOver, retries, oldMode, newMode),
            HandOverPhase.OldDidHandOver => AfterOldDid(handOver, retries, oldMode, newMode),
            _ => AfterNewDid(handOver, retries, newMode),
        };

    /// <summary>Nothing but the droop of the old one can have changed.</summary>
    static HandOverRecovery AfterOldWill(HandOver handOver, int retries, ConverterMode? oldMode) =>
        MayRetry(retries) && !Lacks(oldMode) ? new Retry() : new GoBack([handOver.OldHoldsOn()]);

    static HandOverRecovery AfterNewWill(HandOver handOver, int retries, ConverterMode? oldMode, ConverterMode? newMode) =>
        newMode switch
        {
            _ when Holds(newMode) => new GoOn(),
            _ when MayRetry(retries) => new Retry(),
            null when Holds(oldMode) => new GoBack([handOver.NewLetsGo(), handOver.OldHoldsOn()]),
            _ when Holds(oldMode) => new GoBack([handOver.OldHoldsOn()]),
            _ => new GiveUp(NobodyHolds(handOver)),
        };

    static HandOverRecovery AfterOldDid(HandOver handOver, int retries, ConverterMode? oldMode, ConverterMode? newMode) =>
        oldMode switch
        {
            _ when Holds(newMode) && Lacks(oldMode) => new GoOn(),
            _ when Holds(newMode) && MayRetry(retries) => new Retry(),
            _ when Holds(oldMode) && Lacks(newMode) => new GoBack([handOver.OldHoldsOn()]),
            _ when Holds(oldMode) => new GoBack([handOver.NewLetsGo(), handOver.OldHoldsOn()]),
            _ => new GiveUp(NobodyHolds(handOver)),
        };

    static HandOverRecovery AfterNewDid(HandOver handOver, int retries, ConverterMode? newMode) => newMode switch
    {
        _ when Lacks(newMode) => new GiveUp(NobodyHolds(handOver)),
        _ when MayRetry(retries) => new Retry(),
        _ => new GiveUp(DroopStays(handOver)),
    };

    static bool MayRetry(int retries) => retries < RetryLimit;

    static bool Holds(ConverterMode? mode) => mode is ConverterMode.VoltageReference;

    /// <summary>It is known not to hold the voltage.</summary>
    static bool Lacks(ConverterMode? mode) => mode is not null and not ConverterMode.VoltageReference;

    static Problem NobodyHolds(HandOver handOver) => new(
        $"after a failed hand-over neither {handOver.OldUnitId} nor {handOver.NewUnitId} is known to hold the voltage",
        ErrorKind.Global(ErrorCategory.Hardware));

    static Problem DroopStays(HandOver handOver) => new(
        $"{handOver.NewUnitId} holds the voltage, but keeps its droop", ErrorKind.Global(ErrorCategory.Hardware));
}
