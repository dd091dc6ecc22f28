using Apis.Cluster.Leases;
using Apis.Cluster.State;

namespace Apis.Cluster.Tests.Safety;

/// <summary>
/// Wants the role. How it works: at every tick it takes the role if it has none; else it writes its epoch under its fence, or
/// releases, or tries to write under the fence of a lease that it has lost.
/// </summary>
sealed class Steward : ReceiveActor, IWithTimers
{
    public const string Role = "gridMaster";
    public const string Turn = "turn";

    readonly ICluster _seat;
    readonly Beliefs _beliefs;
    readonly Random _chance;
    readonly IActorRef _bailiff;
    Lease? _lease;
    Lease? _before;

    public Steward(ICluster seat, Beliefs beliefs, Random chance)
    {
        (_seat, _beliefs, _chance) = (seat, beliefs, chance);
        _bailiff = Context.ActorOf(Props.Create(() => new Bailiff(beliefs)));
        ReceiveAsync<string>(async _ =>
        {
            try
            {
                await Act();
            }
            catch (ClusterUnavailableException)
            {
                beliefs.Unavailable++;
            }

            Rest();
        });
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart() => Rest();

    void Rest() => Timers.StartSingleTimer("tick", "tick", TimeSpan.FromMilliseconds(_chance.Next(50, 500)));

    async Task Act()
    {
        if (_lease is not null && _beliefs.IsLost(_lease))
            (_before, _lease) = (_lease, null);

        if (_seat.Membership.UnitIds.Count == 0 && _chance.Next(3) == 0)
            await _seat.Membership.Join();
        else if (_before is not null && _chance.Next(3) == 0)
            await CommitStale(_before);
        else if (_lease is null)
            await Take();
        else if (_chance.Next(6) == 0)
            await Release(_lease);
        else
            await Write(_lease);
    }

    async Task Take()
    {
        if (await _seat.Leases.Take(Role, _bailiff) is not { } lease)
            return;

        _lease = lease;
        _beliefs.Begin(lease);
    }

    async Task Release(Lease lease)
    {
        _beliefs.End(lease);
        (_before, _lease) = (lease, null);
        await _seat.Leases.Release(lease);
    }

    Task<long?> Write(Lease lease) => _seat.State.Commit([lease.Fence], [new Change(Turn, $"{lease.Epoch}")]);

    async Task CommitStale(Lease lease) => _beliefs.StaleCommit(lease, await Write(lease) is not null);
}
