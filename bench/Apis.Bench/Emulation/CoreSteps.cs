using System.Diagnostics;
using System.Globalization;
using Apis.Emulation.Neighbourhoods;

namespace Apis.Bench.Emulation;

/// <summary>Passes of the power flow on one core, each home with a profile of its own.</summary>
sealed class CoreSteps(int homes, string reached, string toReach) : IWorkload
{
    const int HomeSteps = 40_000_000;

    public string Name => string.Create(CultureInfo.InvariantCulture, $"core-{homes}");

    public string Description => string.Create(CultureInfo.InvariantCulture, $"power flow of {homes:#,0} homes, one core");

    public string[] Units => ["M home-steps/s", "B a step"];

    public (string Reached, string ToReach) Reference => (reached, toReach);

    public double[] Measure()
    {
        var street = new Neighbourhood(new() { HomeOf = DailyProfile.HomeOf });
        for (var home = 0; home < homes; home++)
            street.AddUnit();
        Run(street, HomeSteps / 10 / homes);

        var (allocated, start, passes) =
            (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp(), HomeSteps / homes);
        Run(street, passes);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return
        [
            passes * (double)homes / seconds / 1e6,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)passes,
        ];
    }

    static void Run(Neighbourhood street, int passes)
    {
        for (var pass = 0; pass < passes; pass++)
            street.Pass();
    }
}
