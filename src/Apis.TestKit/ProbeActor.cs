namespace Apis.TestKit;

/// <summary>The actor behind a probe: keeps what it receives, and watches whom the test wants watched.</summary>
sealed class ProbeActor : UntypedActor
{
    readonly Inbox _inbox;

    public ProbeActor(Inbox inbox) => _inbox = inbox;

    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case WatchFor watch:
                Context.Watch(watch.Subject);
                Sender.Tell(watch, Self);
                break;
            case UnwatchFor unwatch:
                Context.Unwatch(unwatch.Subject);
                Sender.Tell(unwatch, Self);
                break;
            default:
                _inbox.Add(message, Sender);
                break;
        }
    }

    public sealed record WatchFor(IActorRef Subject);

    public sealed record UnwatchFor(IActorRef Subject);
}
