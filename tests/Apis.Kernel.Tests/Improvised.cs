namespace Apis.Kernel.Tests;

/// <summary>An actor that a test writes on the spot: a script stands for the constructor of a class of its own.</summary>
sealed class Improvised : ReceiveActor, IWithStash
{
    Improvised(Action<Improvised> script) => script(this);

    public IStash Stash { get; set; } = null!;

    public new IActorRef Self => base.Self;

    public new IActorRef Sender => base.Sender;

    public new IActorContext Context => ActorBase.Context;

    public Action WhenStarted { get; set; } = () => { };

    public Action WhenStopped { get; set; } = () => { };

    public Action<object?> WhenRestarting { get; set; } = _ => { };

    public new SupervisorStrategy Strategy { get; set; } = Apis.Kernel.Supervision.SupervisorStrategy.DefaultStrategy;

    public static Props Props(Action<Improvised> script) => Apis.Kernel.Actors.Props.From(() => new Improvised(script));

    public void On<T>(Action<T> handler) => Receive(handler);

    public void OnAsync<T>(Func<T, Task> handler) => ReceiveAsync(handler);

    public void OnAnyAsync(Func<object, Task> handler) => ReceiveAnyAsync(handler);

    protected override void PreStart() => WhenStarted();

    protected override void PostStop() => WhenStopped();

    protected override void PreRestart(Exception reason, object? message)
    {
        WhenRestarting(message);
        base.PreRestart(reason, message);
    }

    protected override SupervisorStrategy SupervisorStrategy() => Strategy;
}
