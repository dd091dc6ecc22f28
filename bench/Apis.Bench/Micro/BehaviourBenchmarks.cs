using Apis.Kernel.Receiving;
using BenchmarkDotNet.Attributes;

namespace Apis.Bench.Micro;

/// <summary>Finding the handler of a message among those of an actor.</summary>
[MemoryDiagnoser]
public class BehaviourBenchmarks
{
    readonly Behaviour _behaviour = new();

    public BehaviourBenchmarks()
    {
        _behaviour.Add(new ActionHandler<Version>(Ignore));
        _behaviour.Add(new ActionHandler<Uri>(Ignore));
        _behaviour.Add(new PredicateHandler<string>(Ignore, text => text.Length > 100));
        _behaviour.Add(new ActionHandler<IFormattable>(Ignore));
        _behaviour.Add(new ActionHandler<string>(Ignore));
    }

    [Benchmark]
    public bool FifthOfFive() => _behaviour.TryHandle("message");

    static void Ignore<T>(T message)
    {
        // Finding the handler is all that is measured.
    }
}
