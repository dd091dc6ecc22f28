namespace Apis.Cluster.Buses;

/// <summary>What came of asking.</summary>
/// <param name="Kind">Whether there is an answer.</param>
/// <param name="Message">The answer; null where there is none.</param>
public readonly record struct BusReply(ReplyKind Kind, object? Message = null)
{
    public static BusReply Nobody => new(ReplyKind.Nobody);

    public static BusReply NoAnswer => new(ReplyKind.NoAnswer);

    public static BusReply Of(object message) => new(ReplyKind.Answer, message);
}
