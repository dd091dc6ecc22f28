namespace Apis.Domain.Differences;

public static partial class DeliberateDifferences
{
    /// <summary>The rest of a node: specification against reference.</summary>
    static Difference[] NodeContradictions =>
    [
        new(
            "U3", "key for security",
            "`security.enable`",
            "`security.enabled`",
            "the reference's; the specification's is an alias, with a warning"),
        new(
            "U8", "spellings in the specification",
            "such as `numberOfTraials`, `ensureWaitMsecc`, `GridvoltageOptimization`",
            "others",
            "the reference's; the specification's are aliases, with a warning"),
        new(
            "U11", "droop",
            "per cent",
            "a ratio",
            "a ratio"),
        new(
            "U12", "equality of policies in a cluster",
            "monitored",
            "text compared once, at the start: `350` and `350.0` differ",
            "meaning is compared, and differences are named by path"),
        new(
            "U13", "who sets the global mode",
            "the first node's policy",
            "each node's own policy, live, until a command is given",
            "as the reference"),
        new(
            "U15", "who may create a deal",
            null,
            "any member, drawn by the bus; it takes the blame for failures of others",
            "the node that asked",
            Nodes),
        new(
            "U18", "files that are wrong",
            null,
            "found when a value is used",
            "refused when read, with every error; a bad refresh keeps the last good file"),
        new(
            "U21", "stopping a node",
            "over the event bus, then by force",
            "signals",
            "an orderly stop on SIGTERM",
            LiveCluster),
        new(
            "U22", "when deals are logged",
            "at the end, in both homes",
            "every 5 s and at the end; deals never activated leave no log",
            "as the reference",
            Nodes),
        new(
            "U23", "encryption between nodes",
            "AES-128 between Hazelcast members",
            "only values of shared maps, with a key anybody can guess",
            "TLS between nodes",
            LiveCluster),
        new(
            "U24", "accepts of scarce and short homes",
            "accept discharge, says the text",
            "the sample charges",
            "as the sample"),
        new(
            "U25", "a fixed GridMaster",
            "must be started first",
            "any node moves the role there; while it is down nobody rules",
            "the role moves there; while it is down another holds it"),
        new(
            "U26", "a node's tasks",
            "one loop",
            "independent timers",
            "independent timers",
            Nodes),
        new(
            "U30", "the minimum amount",
            "minimum of one sharing",
            "requests and accepts need strictly more; a deal may equal it",
            "as the reference"),
    ];
}
