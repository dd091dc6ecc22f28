namespace Apis.Samples.Clockwork;

/// <summary>The parent of the homes: restarts one that fails, and passes requests to its neighbour.</summary>
sealed class Street : ReceiveActor
{
    readonly IActorRef[] _homes;

    public Street(Random[] chances, Tally tally)
    {
        _homes = [.. chances.Select((chance, i) =>
            Context.ActorOf(Props.Create(() => new Home(chance, tally)), $"home-{i + 1}"))];
        Receive<Home.Request>(request => _homes[(Array.IndexOf(_homes, Sender) + 1) % _homes.Length].Forward(request));
    }

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(_ => Directive.Restart);
}
