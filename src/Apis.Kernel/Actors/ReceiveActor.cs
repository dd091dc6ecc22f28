using Apis.Kernel.Receiving;

namespace Apis.Kernel.Actors;

/// <summary>An actor whose constructor says, type by type, what it hears.</summary>
public abstract class ReceiveActor : ActorBase
{
    Behaviour _behaviour = new();
    Stack<Behaviour>? _earlier;

    protected sealed override bool Receive(object message) => _behaviour.TryHandle(message);

    internal sealed override void Handle(object message)
    {
        if (!_behaviour.TryHandle(message))
            Unhandled(message);
    }

    protected void Receive<T>(Action<T> handler, Predicate<T>? shouldHandle = null) =>
        _behaviour.Add(shouldHandle is null ? new ActionHandler<T>(handler) : new PredicateHandler<T>(handler, shouldHandle));

    protected void Receive<T>(Predicate<T> shouldHandle, Action<T> handler) => Receive(handler, shouldHandle);

    protected void Receive<T>(Func<T, bool> handler) => _behaviour.Add(new FunctionHandler<T>(handler));

    protected void ReceiveAny(Action<object> handler) => _behaviour.Add(new ActionHandler<object>(handler), takesAny: true);

    protected void ReceiveAsync<T>(Func<T, Task> handler, Predicate<T>? shouldHandle = null) =>
        _behaviour.Add(new AsyncHandler<T>(handler, shouldHandle));

    protected void ReceiveAsync<T>(Predicate<T> shouldHandle, Func<T, Task> handler) => ReceiveAsync(handler, shouldHandle);

    protected void ReceiveAnyAsync(Func<object, Task> handler) =>
        _behaviour.Add(new AsyncHandler<object>(handler, shouldHandle: null), takesAny: true);

    /// <summary>
    /// From the next message on, hears what <paramref name="configure"/> says and nothing else. Replaces the behaviour on
    /// top of the stack, but for the constructor's, to which <see cref="UnbecomeStacked"/> always leads back.
    /// </summary>
    protected void Become(Action configure)
    {
        if (_earlier is { Count: > 0 })
            Configure(configure);
        else
            BecomeStacked(configure);
    }

    /// <summary>As <see cref="Become"/>, and <see cref="UnbecomeStacked"/> leads back to what was heard before.</summary>
    protected void BecomeStacked(Action configure)
    {
        var before = _behaviour;
        Configure(configure);
        (_earlier ??= new Stack<Behaviour>()).Push(before);
    }

    protected void UnbecomeStacked()
    {
        if (_earlier is { Count: > 0 })
            _behaviour = _earlier.Pop();
    }

    void Configure(Action configure)
    {
        var before = _behaviour;
        _behaviour = new Behaviour();
        try
        {
            configure();
        }
        catch
        {
            _behaviour = before;
            throw;
        }
    }
}
