namespace Apis.Domain.Differences;

public static partial class DeliberateDifferences
{
    /// <summary>Behaviour of the reference that can do harm.</summary>
    static Difference[] Hazards =>
    [
        new(
            "H1", "direction of a current",
            null,
            "a checkpoint accepts the right size in the wrong direction",
            "the target is signed"),
        new(
            "H2", "CV hand-over that fails half way",
            null,
            "two voltage references, or droop left behind",
            "each step says what to do when it fails; the new one is stopped only when the old one is confirmed"),
        new(
            "H3", "suppressed dynamic check",
            null,
            "stays off after a failed command",
            "ends with a deadline"),
        new(
            "H4", "stop against a running command",
            null,
            "run side by side; the current may rise again",
            "the stop cancels the command"),
        new(
            "H5", "energy of a deal",
            null,
            "counted from before the current flows, in whole seconds, by the last sample",
            "counted from the start, sub-second, between samples"),
        new(
            "H6", "clocks in a deal",
            null,
            "of several homes, mixed",
            "the reference side's throughout"),
        new(
            "H7", "stop of a deal that was never activated",
            null,
            "commands both converters",
            "is removed without touching a converter"),
        new(
            "H8", "a home that doesn't answer",
            null,
            "the GridMaster's home is blamed and resets itself",
            "the missing home is named; the other side is stopped, the voltage reference last",
            Nodes),
        new(
            "H9", "old data",
            null,
            "not noticed",
            "an age limit"),
        new(
            "H10", "updates of a deal",
            null,
            "the whole record is overwritten",
            "compare-and-set on a revision",
            Nodes),
        new(
            "H11", "release of an interlock that is gone",
            null,
            "ends in a SCRAM of all",
            "releasing twice is fine"),
        new(
            "H12", "unknown converter mode",
            null,
            "counts as running",
            "counts as a failed precondition"),
        new(
            "H13", "compensation beyond the converter's capacity",
            null,
            "raises an error at the adjusted home",
            "clamped; the deal fails, nothing else"),
        new(
            "H14", "stepping without an echo",
            null,
            "never ends",
            "the number of steps is bounded"),
        new(
            "H15", "moving the master flag",
            null,
            "two masters for a moment",
            "one change of all deals; the master is the deal that holds the voltage reference"),
        new(
            "H16", "locks after a reset",
            null,
            "two holders at once",
            "no locks: an actor does one thing at a time",
            Nodes),
        new(
            "H17", "SCRAM",
            null,
            "doesn't look whether converters obeyed",
            "homes that didn't confirm are named",
            Nodes),
        new(
            "H18", "30 s for every answer",
            null,
            "shorter than a command may take",
            "deadlines follow from the steps; no answer means the state is unknown",
            Nodes),
        new(
            "H19", "the voltage reference is lost",
            null,
            "LOGIC: SCRAM and reset of all",
            "HARDWARE: SCRAM, no reset"),
        new(
            "H20", "an unexpected exception in a step",
            null,
            "freezes the GridMaster",
            "the step fails, the loop goes on",
            Nodes),
    ];
}
