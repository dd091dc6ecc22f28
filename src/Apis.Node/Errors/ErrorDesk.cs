using Apis.Domain.Errors;
using Apis.Domain.Nodes;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Errors;

/// <summary>
/// Collects the errors of the home and has them handled, one set after the other, while it goes on answering (specification 10.1;
/// user, mediator and node 8).
/// </summary>
public sealed class ErrorDesk : ReceiveActor, IWithTimers
{
    /// <summary>More are dropped; what is done about them is the same.</summary>
    const int MostWaiting = 256;

    readonly NodeSurroundings _node;
    readonly IActorRef _unit;
    NodeFiles _files;
    ErrorState _state = ErrorState.None;
    IActorRef _handling = ActorRefs.Nobody;
    bool _isHandling;

    public ErrorDesk(NodeSurroundings node, NodeFiles files, IActorRef unit)
    {
        (_node, _files, _unit) = (node, files, unit);

        Receive<FilesAre>(TakeFiles);
        Receive<ErrorReport>(Note);
        Receive<HandleErrors>(_ => Begin());
        Receive<ErrorsAreHandled>(End);
        Receive<AskLocalErrors>(_ => Sender.Tell(new LocalErrorsAre(IsInError)));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    bool IsInError => _isHandling || _state.IsPresent(_node.Now, _files.Policy.User.ErrorSustaining);

    protected override void PreStart()
    {
        _handling = Context.ActorOf(Props.Create(() => new LocalErrorHandling(_node, _files, _unit)), "handling");
        _node.Cluster.Bus.Serve(ServiceNames.Errors, Self);
        _node.Cluster.Bus.Subscribe(Topics.Errors, Self);
    }

    protected override void PostStop()
    {
        _node.Cluster.Bus.Withdraw(ServiceNames.Errors);
        _node.Cluster.Bus.Unsubscribe(Topics.Errors, Self);
    }

    void TakeFiles(FilesAre message)
    {
        _files = message.Files;
        _handling.Tell(message);
    }

    void Note(ErrorReport error)
    {
        if (error.UnitId != _node.UnitId || error.Kind.Extent is not ErrorExtent.Local || _state.Waiting.Count >= MostWaiting)
            return;

        _state = _state.With(error);
        Rearm();
    }

    void Rearm()
    {
        if (_state.Waiting.Count > 0 && !Timers.IsTimerActive(nameof(HandleErrors)))
        {
            Timers.StartSingleTimer(
                nameof(HandleErrors), HandleErrors.Instance, _files.Policy.User.ErrorHandlingPeriod);
        }
    }

    void Begin()
    {
        if (_isHandling || _state.Waiting.Count == 0)
            return;

        _isHandling = true;
        _handling.Tell(new ErrorsToHandle(_state.Waiting));
    }

    void End(ErrorsAreHandled handled)
    {
        _isHandling = false;
        _state = _state.Handled(handled.Errors, _node.Now);
        Rearm();
    }

    sealed class HandleErrors
    {
        public static HandleErrors Instance { get; } = new();
    }
}
