using System.Diagnostics;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Kernel.Actors;
using Apis.Kernel.Asking;

namespace Apis.Bench.Emulation;

/// <summary>Twenty homes as fast as possible while somebody reads them: resident memory after a minute and in the end.</summary>
sealed class ResidentMemory : IWorkload
{
    const int Homes = 20;
    const double BytesPerMiB = 1024 * 1024;

    static readonly TimeSpan First = TimeSpan.FromMinutes(0.2);
    static readonly TimeSpan Last = TimeSpan.FromMinutes(2);

    public string Name => "memory";

    public string Description => "20 homes as fast as possible, read all the time: resident memory after 12 s and 2 min";

    public string[] Units => ["MiB first", "MiB last"];

    public (string Reached, string ToReach) Reference => ("grows without limit", "flat");

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
