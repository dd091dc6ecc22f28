using System.Diagnostics;
using System.Globalization;
using System.Text;
using Apis.Kernel.Tracing;
using Apis.Kernel.Virtual;

namespace Apis.Samples.Clockwork;

/// <summary>Homes on a street under virtual time: builds them, lets the days pass, says what came of it.</summary>
static class Demonstration
{
    public static string Run(Settings settings)
    {
        var options = new VirtualTimeOptions { Seed = settings.Seed, Ordering = settings.Ordering };
        using var run = VirtualTime.Create("clockwork", options);
        var tally = new Tally();
        var chances = Enumerable.Range(1, settings.Homes).Select(n => run.RandomFor($"home-{n}")).ToArray();
        run.System.ActorOf(Props.Create(() => new Street(chances, tally)), "street");

        var start = Stopwatch.GetTimestamp();
        run.RunFor(TimeSpan.FromDays(settings.Days));
        return Report(run, tally, settings, Stopwatch.GetElapsedTime(start));
    }

    static string Report(VirtualTime run, Tally tally, Settings settings, TimeSpan took)
    {
        var text = new StringBuilder(ActorTree.Print(run.System, maxChildren: 10)).AppendLine();
        void Line(string name, FormattableString value) =>
            text.AppendLine($"{name,-22}{value.ToString(CultureInfo.InvariantCulture)}");

        Line("virtual time", $"{settings.Days} d, in {took.TotalMilliseconds:0} ms: {run.Elapsed / took:#,0} x real time");
        Line("messages", $"{run.DeliveredMessages:#,0}");
        Line("parcels of energy", $"{tally.Parcels:#,0} of {Home.ParcelWh} Wh, {tally.Refusals:#,0} requests refused");
        Line("homes restarted", $"{tally.Restarts:#,0} times");
        Line("fingerprint", $"{run.Fingerprint:x16} (same seed, same fingerprint; seed {settings.Seed})");
        return text.ToString();
    }
}
