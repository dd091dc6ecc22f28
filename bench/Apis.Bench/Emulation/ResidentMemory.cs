using System.Diagnostics;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Kernel.Actors;
using Apis.Kernel.Asking;

namespace Apis.Bench.Emulation;

/// <summary>Twenty homes as fast as possible while somebody reads them: resident memory after a minute and after ten.</summary>
sealed class ResidentMemory : IWorkload
{
    const int Homes = 20;
    const double BytesPerMiB = 1024 * 1024;

    static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Last = TimeSpan.FromMinutes(10);

    public string Name => "memory";

    public string Description =>
        "20 homes as fast as possible, read all the time: resident memory after 1 min and 10 min, one process";

    public string[] Units => ["MiB", "MiB"];

    public (string Reached, string ToReach) Reference => ("grows without limit", "flat");

    /// <summary>Ten minutes are long enough to wait for once.</summary>
    public int Processes => 1;

    public double[] Measure()
    {
        var street = new Neighbourhood(new() { HomeOf = DailyProfile.HomeOf });
        for (var home = 0; home < Homes; home++)
            street.AddUnit();
        using var system = ActorSystem.Create("bench");
        var options = new PlantOptions { Clock = ClockMode.AsFastAsPossible };
        var plant = system.ActorOf(Props.Create(() => new Plant(street, options)), "plant");
        return [Resident(plant, First), Resident(plant, Last - First)];
    }

    static double Resident(IActorRef plant, TimeSpan time)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time;)
            plant.Ask<Snapshot>(ReadAll.Instance).GetAwaiter().GetResult();
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64 / BytesPerMiB;
    }
}
