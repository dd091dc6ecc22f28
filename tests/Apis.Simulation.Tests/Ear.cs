using Apis.Simulation.Recording;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Tests;

/// <summary>Keeps all that the nodes of a street make known.</summary>
sealed class Ear
{
    readonly List<object> _heard = [];

    public IReadOnlyList<object> All => _heard;

    public static Ear Of(Street street)
    {
        var ear = new Ear();
        Hearing.Begin(street, ear._heard.Add);
        return ear;
    }

    public bool Any<T>() => _heard.OfType<T>().Any();

    public IEnumerable<T> Of<T>() => _heard.OfType<T>();
}
