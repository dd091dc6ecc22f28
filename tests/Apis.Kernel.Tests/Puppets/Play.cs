namespace Apis.Kernel.Tests.Puppets;

/// <summary>What is special about a puppet beyond the orders that it gets.</summary>
sealed record Play
{
    /// <summary>Whether the observer is told of each hook.</summary>
    public bool TellsMoments { get; init; }

    public SupervisorStrategy? Strategy { get; init; }

    /// <summary>Whether children live on when their parent is restarted.</summary>
    public bool KeepsChildren { get; init; }

    public Action<Puppet>? Constructor { get; init; }

    public Action<Puppet>? PreStart { get; init; }

    public Action<Puppet>? PostStop { get; init; }

    public Action<Exception, object?>? PreRestart { get; init; }

    public Action<Puppet>? PostRestart { get; init; }
}
