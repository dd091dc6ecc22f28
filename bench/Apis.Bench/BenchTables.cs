using Apis.Bench.Emulation;
using Apis.Bench.Kernel;

namespace Apis.Bench;

/// <summary>All tables, by the word that prints them.</summary>
static class BenchTables
{
    public static IReadOnlyList<BenchTable> All { get; } =
    [
        new("kernel", "Akka.NET 1.5", KernelWorkloads.All),
        new("emulation", "the reference", EmulationWorkloads.All),
    ];
}
