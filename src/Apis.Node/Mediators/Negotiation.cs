using Apis.Domain;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Negotiations;
using Apis.Domain.Nodes;
using Apis.Node.Errors;
using Apis.Node.Events;
using Apis.Node.Messages;
using Apis.Node.Nodes;
using Apis.Node.Users;

namespace Apis.Node.Mediators;

/// <summary>
/// Finds a partner for one request: calls out, collects accepts, has the user choose, creates the deal (specification 4.3, 8 to
/// 10; user, mediator and node 5.3).
/// </summary>
sealed class Negotiation : ReceiveActor, IWithTimers
{
    /// <summary>More than a home answering twice each; the rest is dropped.</summary>
    const int MostAccepts = 1_024;

    /// <summary>Longer than the user waits for a GridMaster that doesn't answer.</summary>
    static readonly TimeSpan ChoicePatience = TimeSpan.FromMinutes(2);

    readonly NodeSurroundings _node;
    readonly ErrorReporting _errors;
    readonly IActorRef _user;
    readonly NodeFiles _files;
    readonly string _id;
    readonly Request _request;
    readonly DealMaking _making;
    readonly List<Accept> _accepts = [];

    public Negotiation(
        NodeSurroundings node, IActorRef user, NodeFiles files, string negotiationId, Request request, Random chance)
    {
        (_node, _user, _files, _id, _request) = (node, user, files, negotiationId, request);
        (_errors, _making) = (new(node), new(node, files, chance));

        Receive<Offered>(offer => Collect(offer.Accept));
        ReceiveAsync<TimeIsUp>(_ => End());
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart()
    {
        Context.System.EventStream.Publish(new RequestMade(_id, _request, _node.Now));
        _node.Cluster.Bus.Publish(Topics.Requests, new AskedFor(_id, _request), Self);
        Timers.StartSingleTimer(nameof(TimeIsUp), TimeIsUp.Instance, _files.Policy.Mediator.NegotiationTimeout);
    }

    void Collect(Accept accept)
    {
        if (Admission.RefusalOfAccept(accept, _files.Policy) is { } refusal)
            _errors.Report(refusal);
        else if (_accepts.Count < MostAccepts)
            _accepts.Add(accept);
    }

    async Task End()
    {
        try
        {
            await _errors.WhileReachable(Conclude);
        }
        finally
        {
            Context.Stop(Self);
        }
    }

    async Task Conclude()
    {
        if (_accepts.Count > 0 && await Make() is { } problem)
            _errors.Report(problem);
    }

    async Task<Problem?> Make()
    {
        var chosen = await _user.Ask<Chosen>(new Choose(_request, _accepts.ToValueList()), ChoicePatience);
        if (chosen.Accept is not { } accept)
            return null;

        var terms = Agreement.Terms(_request, accept, _id, _files.Policy.Mediator);
        return terms.Succeeded ? await Make(terms.Value) : terms.Problem;
    }

    async Task<Problem?> Make(DealTerms terms)
    {
        var deal = await _making.Make(terms);
        if (!deal.Succeeded)
            return deal.Problem;

        Context.System.EventStream.Publish(new DealMade(deal.Value));
        return null;
    }

    sealed class TimeIsUp
    {
        public static TimeIsUp Instance { get; } = new();
    }
}
