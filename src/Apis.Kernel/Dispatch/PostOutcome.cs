namespace Apis.Kernel.Dispatch;

/// <summary>What became of a message that was posted to a mailbox.</summary>
enum PostOutcome
{
    Queued,
    QueuedAndMustRun,
    Full,
    Closed,
}
