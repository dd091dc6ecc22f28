namespace Apis.Domain.Differences;

public static partial class DeliberateDifferences
{
    /// <summary>What recordings of the reference showed and we do otherwise.</summary>
    static Difference[] Recorded =>
    [
        new(
            "R2", "errors of the global safety check",
            null,
            "are handled in the next loop, or never",
            "are handled in the same loop",
            Nodes),
        new(
            "R3", "an error at the start of a deal's step",
            null,
            "doesn't stop that deal",
            "stops it",
            Nodes),
        new(
            "R4", "sustaining after a reset",
            null,
            "is forgotten with the GridMaster",
            "survives a change of GridMaster"),
        new(
            "R7", "a member that hangs",
            null,
            "stops data acquisition in all homes",
            "stops nothing in other homes",
            Nodes),
        new(
            "R8", "an abort with unknown sides",
            null,
            "stops the CV converter first",
            "finds the voltage reference and stops it last"),
        new(
            "R11", "a local stop that fails",
            null,
            "raises the error that leads to the next",
            "is repeated, and reported once"),
        new(
            "R12", "a converter whose home is dead",
            null,
            "holds the bus, and nobody looks",
            "the bus is watched; no deal begins on a live bus without a known CV home",
            Nodes),
        new(
            "R13", "a restarted node whose converter runs",
            null,
            "is noticed 5 s later",
            "goes to WAIT before it joins",
            Nodes),
        new(
            "R14", "a paused GridMaster",
            null,
            "two GridMasters for ever",
            "a lease and its epoch: an old one is refused",
            LiveCluster),
        new(
            "R17", "a deal creation sent to a home that left",
            null,
            "vanishes",
            "fails, and the requester knows",
            Nodes),
        new(
            "R20", "a SCRAM and the GridMaster's own data",
            null,
            "the role may move to a converter just stopped",
            "data are read again after a SCRAM",
            Nodes),
        new(
            "R23", "repeated `0x0000`",
            null,
            "one for each error class and pass",
            "one; repeated only when not obeyed",
            Nodes),
        new(
            "R28", "CV hand-over, the old one's ramp",
            null,
            "the step to WAIT follows whatever the checkpoint says",
            "as the reference: the old converter must go"),
        new(
            "R29", "numbers in commands",
            null,
            "single precision at work: `0.29999995`",
            "computed in double precision, sent as short as single precision allows: `0.3`"),
        new(
            "R30", "a deal that can never run",
            null,
            "is removed without a trace",
            "as the reference",
            Nodes),
        new(
            "R32", "a deal injected without a GridMaster",
            null,
            "vanishes",
            "is refused with a reason",
            Faces),
    ];
}
