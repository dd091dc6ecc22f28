using Apis.Cluster.Buses;

namespace Apis.Cluster.Tests.Contracts;

/// <summary>Asks over the bus whatever it is asked; counts in a field that only one thread at a time may touch.</summary>
sealed class Asker : ReceiveActor
{
    int _count;

    public Asker(IBus bus, string unitId, string service) => ReceiveAsync<string>(async question =>
    {
        var reply = await bus.Ask(unitId, service, question, TimeSpan.FromSeconds(10));
        Sender.Tell($"{++_count}. {reply.Message}");
    });
}
