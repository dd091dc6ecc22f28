using System.Linq.Expressions;
using Apis.Kernel.Supervision;

namespace Apis.Kernel.Actors;

/// <summary>How to make an actor, as often as its supervisor wants a fresh one. Immutable; may be shared.</summary>
public sealed class Props
{
    readonly Func<ActorBase> _factory;

    Props(Type type, Func<ActorBase> factory)
    {
        Type = type;
        _factory = factory;
    }

    public Type Type { get; }

    /// <summary>Overrides what the actor itself says about its children.</summary>
    public SupervisorStrategy? SupervisorStrategy { get; private init; }

    /// <summary>The configuration path of its mailbox's settings, or null for an unbounded one.</summary>
    public string? Mailbox { get; private init; }

    public static Props Create<TActor>()
        where TActor : ActorBase, new() => new(typeof(TActor), static () => new TActor());

    /// <summary>From <c>() => new MyActor(a, b)</c>. The arguments are evaluated once, here, not for each incarnation.</summary>
    public static Props Create<TActor>(Expression<Func<TActor>> factory, SupervisorStrategy? supervisorStrategy = null)
        where TActor : ActorBase
    {
        if (factory.Body is not NewExpression { Constructor: { } constructor } creation)
            throw new ArgumentException("The create function must be a 'new T (args)' expression.", nameof(factory));

        var arguments = creation.Arguments.Select(ExpressionValues.Of).ToArray();
        var create = ActorConstructors.Bind(constructor, arguments);
        return new Props(typeof(TActor), create) { SupervisorStrategy = supervisorStrategy };
    }

    /// <summary>From the arguments of a constructor.</summary>
    public static Props Create<TActor>(params object[] args)
        where TActor : ActorBase => new(typeof(TActor), ActorConstructors.Find(typeof(TActor), args));

    public Props WithSupervisorStrategy(SupervisorStrategy supervisorStrategy) =>
        new(Type, _factory) { Mailbox = Mailbox, SupervisorStrategy = supervisorStrategy };

    public Props WithMailbox(string mailbox) =>
        new(Type, _factory) { Mailbox = mailbox, SupervisorStrategy = SupervisorStrategy };

    internal static Props From<TActor>(Func<TActor> factory)
        where TActor : ActorBase => new(typeof(TActor), factory);

    internal ActorBase NewActor() => _factory();
}
