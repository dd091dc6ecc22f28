using Apis.Cluster;
using Apis.Cluster.Buses;
using Apis.Cluster.Leases;
using Apis.Cluster.Memberships;
using Apis.Cluster.State;

namespace Apis.Node.Tests;

/// <summary>A cluster of one node whose bus carries everything at once; what is published is kept for the test to read.</summary>
sealed class LoneCluster(string unitId) : ICluster, IBus, IMembership
{
    readonly Dictionary<string, IActorRef> _services = [];
    readonly List<(string Topic, IActorRef Listener)> _listeners = [];
    readonly List<object> _published = [];

    public string UnitId => unitId;

    public IReadOnlyList<object> Published => _published;

    public IMembership Membership => this;

    public IReadOnlyList<string> UnitIds => [unitId];

    public IBus Bus => this;

    public ILeases Leases => throw new NotSupportedException("A lone cluster has no roles.");

    public ISharedState State => throw new NotSupportedException("A lone cluster shares nothing.");

    public bool Serves(string service) => _services.ContainsKey(service);

    public void Serve(string service, IActorRef actor) => _services[service] = actor;

    public void Withdraw(string service) => _services.Remove(service);

    public void Tell(string toUnitId, string service, object message, IActorRef sender)
    {
        if (toUnitId == unitId && _services.TryGetValue(service, out var actor))
            actor.Tell(message, sender);
    }

    public async Task<BusReply> Ask(string toUnitId, string service, object message, TimeSpan timeout)
    {
        if (toUnitId != unitId || !_services.TryGetValue(service, out var actor))
            return BusReply.Nobody;

        try
        {
            return BusReply.Of(await actor.Ask<object>(message, timeout));
        }
        catch (AskTimeoutException)
        {
            return BusReply.NoAnswer;
        }
    }

    public void Publish(string topic, object message, IActorRef sender)
    {
        _published.Add(message);
        foreach (var (_, listener) in _listeners.Where(entry => entry.Topic == topic))
            listener.Tell(message, sender);
    }

    public void Subscribe(string topic, IActorRef listener) => _listeners.Add((topic, listener));

    public void Unsubscribe(string topic, IActorRef listener) => _listeners.Remove((topic, listener));

    public Task<bool> Join() => Task.FromResult(true);

    public Task Leave() => Task.CompletedTask;

    public void Subscribe(IActorRef listener) => listener.Tell(new MembersChanged(UnitIds), ActorRefs.NoSender);
}
