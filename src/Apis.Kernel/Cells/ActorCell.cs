using Apis.Kernel.Actors;
using Apis.Kernel.Dispatch;
using Apis.Kernel.Signals;
using Apis.Kernel.Supervision;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Cells;

/// <summary>
/// What stays of an actor over its incarnations: its reference, its mailbox, its children, who watches it.
/// The other parts of this class follow its life: Turns, Birth, Family, Failure, Watching, Awaiting, Death.
/// </summary>
sealed partial class ActorCell : IActorContext, IThreadPoolWorkItem
{
    [ThreadStatic]
    static ActorCell? s_current;

    readonly Mailbox _mailbox;
    readonly LocalActorRef _self;
    readonly ActorCell? _parent;
    ActorBase? _actor;
    ActorPath? _path;
    CellPhase _phase;
    RestartStatistics _restarts;
    ulong _pathHash;

    public ActorCell(ActorSystem system, Props props, ActorCell? parent, string name)
    {
        System = system;
        Props = props;
        Name = name;
        _parent = parent;
        _mailbox = new Mailbox(system.Dispatcher.IsShared, system.Settings.CapacityOf(props.Mailbox), system.Dispatcher);
        _self = new LocalActorRef(this, _mailbox);
    }

    /// <summary>The cell whose turn it is on this thread.</summary>
    public static ActorCell? Current => s_current;

    public ActorSystem System { get; }

    public Props Props { get; }

    public string Name { get; }

    public ActorPath Path => _path ??= _parent is null ? ActorPath.Root(System.Name) : _parent.Path.Child(Name);

    /// <summary>The same in every process.</summary>
    public ulong PathHash => _pathHash != 0 ? _pathHash : _pathHash = Virtual.StableHash.Of(Path.ToStringWithoutAddress());

    public IActorRef Self => _self;

    public IActorRef Sender => _envelope.Sender ?? System.DeadLetters;

    public IActorRef Parent => _parent?.Self ?? ActorRefs.Nobody;

    public ActorTimers? Timers { get; private set; }

    public bool IsTerminated => _mailbox.IsClosed;

    public CellPhase Phase => _phase;

    public bool IsSuspended => _suspensions > 0;

    public int MailboxCount => _mailbox.Count + _batch.Count;

    public Type ActorType => _actor?.GetType() ?? Props.Type;

    public ref RestartStatistics Restarts => ref _restarts;

    /// <summary>Begins its life; apart from the constructor, so that the parent knows the child before it runs.</summary>
    public void Start() => Send(new Create());

    public void Send(Signal signal) => _self.Send(signal);

    public void Schedule() => System.Dispatcher.Schedule(this);

    /// <summary>Under virtual time whose turn it is stays with the dispatcher.</summary>
    public void RunHere()
    {
        if (System.Dispatcher.IsShared)
            Worker.RunHere(this);
        else
            Schedule();
    }

    public override string ToString() => Path.ToStringWithoutAddress();

    public void Refuse(object message, IActorRef sender) => System.Morgue.Bury(message, sender, _self);
}
