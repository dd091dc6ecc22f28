namespace Apis.Domain.Differences;

public static partial class DeliberateDifferences
{
    /// <summary>Defects of the reference; the number is the chapter in which a node does it.</summary>
    static Difference[] Defects =>
    [
        new(
            "D1.2", "periodic work after an exception",
            null,
            "is never armed again",
            "is armed again whatever happened",
            Nodes),
        new(
            "D2.3", "a second node with the same id",
            null,
            "stops the first one's deals and takes its role",
            "is refused and touches nothing",
            LiveCluster),
        new(
            "D4.2", "a scenario slice that is no object",
            null,
            "hangs the evaluation for 30 s",
            "is an error of the file"),
        new(
            "D4.3", "a battery range with an unreadable bound",
            null,
            "counts as open",
            "is an error of the file"),
        new(
            "D4.4", "a limit that contradicts its range",
            null,
            "is noticed when used, in the log",
            "is a warning when read, and named when evaluated"),
        new(
            "D4.6", "points missing or negative",
            null,
            "an exception, or the wrong partner",
            "such an accept is not eligible; negative points are an error of the file"),
        new(
            "D5.4", "`amountUnitWh` 0",
            null,
            "division by zero",
            "is an error of the file"),
        new(
            "D5.6", "a peer that doesn't answer while a deal is created",
            null,
            "an innocent third home resets itself",
            "the deal is refused",
            Nodes),
        new(
            "D6.2", "the direction lock of homes with deals of both directions",
            null,
            "stays",
            "goes with the last deal of its direction"),
        new(
            "D6.5", "waiting for a lock",
            null,
            "in arbitrary order",
            "messages are taken in order",
            Nodes),
        new(
            "D7.2", "a GridMaster that answers while the interlock names another",
            null,
            "SCRAM and reset of all at once",
            "is looked at once more first, as the role may just be moving"),
        new(
            "D7.3", "an interlock whose holder is dead",
            null,
            "the home that notices stops and resets itself to clear it",
            "the lease runs out, then another takes the role",
            LiveCluster),
        new(
            "D7.4", "a fixed GridMaster that is down",
            null,
            "blocks the cluster",
            "another node rules until it is back"),
        new(
            "D7.5", "losing the race for GridMaster",
            null,
            "an error, a stop and 30 s without dealing",
            "nothing: the other one won"),
        new(
            "D8.4", "an error that comes during handling",
            null,
            "starts no new sustaining time",
            "sustains from when it is handled"),
        new(
            "D9", "a deal whose creation time is unreadable",
            null,
            "ends all logging",
            "is named; the others are logged",
            Nodes),
    ];
}
