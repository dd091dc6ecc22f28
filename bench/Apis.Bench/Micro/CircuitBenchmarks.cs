using Apis.Emulation.Circuits;
using Apis.Emulation.Tests.Circuits;
using BenchmarkDotNet.Attributes;

namespace Apis.Bench.Micro;

/// <summary>Solving the DC grid again after one home changed its current.</summary>
[MemoryDiagnoser]
public class CircuitBenchmarks
{
    readonly ChangingGrid _ring = new(GridShapes.Ring(20, 0.1)) { HasLimits = false };
    readonly ChangingGrid _mesh = new(GridShapes.Mesh(10, 20, 0.1)) { HasLimits = false };
    readonly ChangingGrid _meshAtLimits = new(GridShapes.Mesh(10, 20, 0.1));

    [Benchmark]
    public double RingOf20() => _ring.Step();

    [Benchmark]
    public double MeshOf200() => _mesh.Step();

    /// <summary>Every tenth time the source of voltage is at its limit.</summary>
    [Benchmark]
    public double MeshOf200AtLimits() => _meshAtLimits.Step();

    /// <summary>What a line that is cut or closed costs, and more.</summary>
    [Benchmark]
    public bool BuildAndSolveMeshOf200() => new GridCircuit(GridShapes.Mesh(10, 20, 0.1), [0]).Solve();
}
