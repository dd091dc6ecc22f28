using Apis.Domain.Errors;
using Apis.Node.Events;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Tests;

/// <summary>Hears all that the nodes of a street publish.</summary>
sealed class Ear
{
    readonly List<object> _heard = [];

    public IReadOnlyList<object> All => _heard;

    public static Ear Of(Street street)
    {
        var ear = new Ear();
        var actor = street.System.ActorOf(Props.Create(() => new Listener(ear._heard)), "ear");
        foreach (var type in typeof(DealEnded).Assembly.GetTypes().Where(type => type.Namespace == typeof(DealEnded).Namespace && type.IsPublic))
            street.System.EventStream.Subscribe(actor, type);
        street.System.EventStream.Subscribe(actor, typeof(ErrorReport));
        return ear;
    }

    public bool Any<T>() => _heard.OfType<T>().Any();

    public IEnumerable<T> Of<T>() => _heard.OfType<T>();

    sealed class Listener : ReceiveActor
    {
        public Listener(List<object> heard) => ReceiveAny(heard.Add);
    }
}
