using System.Diagnostics;
using Apis.Emulation.Circuits;
using Apis.Emulation.Tests.Circuits;

namespace Apis.Bench.Emulation;

/// <summary>A grid of lines, solved again after each change of a converter's current.</summary>
sealed class CircuitSolves(string name, string description, GridLayout layout) : IWorkload
{
    const int Solves = 20_000;

    public string Name => name;

    public string Description => description;

    public string[] Units => ["solves/s", "B a solve"];

    public (string Reached, string ToReach) Reference => ("has none", "");

    public double[] Measure()
    {
        var grid = new ChangingGrid(layout) { HasLimits = false };
        Run(grid, Solves / 10);
        var (allocated, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        Run(grid, Solves);
        return
        [
            Solves / Stopwatch.GetElapsedTime(start).TotalSeconds,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)Solves,
        ];
    }

    static void Run(ChangingGrid grid, int solves)
    {
        for (var solve = 0; solve < solves; solve++)
            grid.Step();
    }
}
