using Apis.Cluster.Leases;

namespace Apis.Cluster.Tests.Safety;

/// <summary>Owns a steward's leases: unlike the steward it never awaits, so that it hears of a loss when it is told.</summary>
sealed class Bailiff : ReceiveActor
{
    public Bailiff(Beliefs beliefs) => Receive<LeaseLost>(lost => beliefs.End(lost.Lease));
}
