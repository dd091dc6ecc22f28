using Apis.Domain.Interlocks;
using Apis.Domain.Nodes;
using Apis.Node.Deals;
using Apis.Node.Errors;
using Apis.Node.Messages;
using Apis.Node.Nodes;
using Apis.Node.Timers;

namespace Apis.Node.Mediators;

/// <summary>
/// Holds the home's slots for deals, and runs its negotiations, each as a child (specification 4.3, 8 to 10; user, mediator and
/// node 5 and 6).
/// </summary>
public sealed class Mediator : ReceiveActor, IWithTimers
{
    /// <summary>The scenario asks again in the next period; more at once are an error of the policy.</summary>
    const int MostNegotiations = 64;

    readonly NodeSurroundings _node;
    readonly IActorRef _user;
    readonly Random _chance;
    readonly DealStore _deals;
    readonly ErrorReporting _errors;
    readonly OrphanedSlots _orphans = new();
    Periodically _audits = null!;
    NodeFiles _files;
    DealSlots _slots = DealSlots.Free;

    public Mediator(NodeSurroundings node, IActorRef user, NodeFiles files)
    {
        (_node, _user, _files) = (node, user, files);
        (_chance, _deals, _errors) = (node.RandomFor("mediator"), new(node.Cluster.State), new(node));

        Receive<FilesAre>(message => _files = message.Files);
        Receive<AcquireSlot>(Acquire);
        Receive<ReleaseSlot>(message => _slots = _slots.Release(message.DealId));
        Receive<DealHasEnded>(ended => _slots = _slots.Release(ended.DealId));
        Receive<AskSlots>(_ => Sender.Tell(new SlotsAre(_slots.Held.Count, Capacity)));
        Receive<ClearSlots>(_ => _slots = DealSlots.Free);
        Receive<Negotiate>(Begin);
        Receive<Offered>(offer => Context.Child(offer.NegotiationId).Forward(offer));
        ReceiveAsync<AuditIsDue>(_ => _audits.Run(() => _errors.WhileReachable(AuditSlots)));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    int Capacity => SlotCapacity.Of(_files.Hardware, _files.Policy.Mediator);

    protected override void PreStart()
    {
        _node.Cluster.Bus.Serve(ServiceNames.Mediator, Self);
        _node.Cluster.Bus.Subscribe(Topics.EndedDeals, Self);
        _audits = new(Timers, AuditIsDue.Instance, () => _files.Policy.Mediator.DealLoggingPeriod);
        _audits.Begin();
    }

    protected override void PostStop()
    {
        _node.Cluster.Bus.Withdraw(ServiceNames.Mediator);
        _node.Cluster.Bus.Unsubscribe(Topics.EndedDeals, Self);
    }

    void Acquire(AcquireSlot message)
    {
        var slots = _slots.Acquire(message.Deal, Capacity);
        if (slots.Succeeded)
            _slots = slots.Value;
        Sender.Tell(slots.Succeeded ? new SlotIs(message.Deal.DealId) : new Refused(slots.Problem));
    }

    void Begin(Negotiate message)
    {
        if (Context.GetChildren().Count() >= MostNegotiations)
            return;

        var (node, user, files, negotiationId) = (_node, _user, _files, Ids.New(_chance));
        var chance = new Random(_chance.Next());
        Context.ActorOf(
            Props.Create(() => new Negotiation(node, user, files, negotiationId, message.Request, chance)), negotiationId);
    }

    /// <summary>
    /// A slot belongs to a deal that exists, or that somebody is about to create. A node that starts anew has forgotten those of
    /// its deals; and one whose creator died, or of whose end this home didn't hear, would be taken for ever.
    /// </summary>
    async Task AuditSlots()
    {
        var own = await _deals.ReadThoseOf(_node.UnitId);
        foreach (var deal in own.Where(deal => !_slots.Has(deal.DealId)))
        {
            var recalled = _slots.Acquire(new(deal.DealId, deal.DirectionOf(_node.UnitId)!.Value), int.MaxValue);
            _slots = recalled.Value ?? _slots;
        }

        foreach (var dealId in _orphans.After([.. _slots.Held.Select(held => held.DealId)], own, _node.Now))
            _slots = _slots.Release(dealId);
    }

    sealed class AuditIsDue
    {
        public static AuditIsDue Instance { get; } = new();
    }
}
