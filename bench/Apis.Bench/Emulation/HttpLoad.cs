using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Apis.Emulation.Hardware;
using Apis.Emulation.Neighbourhoods;
using Apis.Kernel.Actors;
using Apis.Web.Emulator;
using Microsoft.AspNetCore.Builder;

namespace Apis.Bench.Emulation;

/// <summary>wrk against the emulator's HTTP face with 20 homes, on the same machine.</summary>
sealed partial class HttpLoad(string route, string request, int connections, string reached, string toReach) : IWorkload
{
    const int Homes = 20;
    const string WarmUp = "2s";
    const string Measured = "5s";

    public string Name => string.Create(CultureInfo.InvariantCulture, $"http-{route}-{connections}");

    public string Description =>
        string.Create(CultureInfo.InvariantCulture, $"{request.Split('?')[0]}, {Homes} homes, {connections} connections");

    public string[] Units => ["requests/s", "ms p99"];

    public (string Reached, string ToReach) Reference => (reached, toReach);

    public double[] Measure()
    {
        InlineSockets.Enable();
        var street = new Neighbourhood(new() { HomeOf = DailyProfile.HomeOf });
        for (var home = 0; home < Homes; home++)
            street.AddUnit();
        using var system = ActorSystem.Create("bench");
        var plant = system.ActorOf(Props.Create(() => new Plant(street, new PlantOptions())), "plant");
        var app = EmulatorFace.Create(new() { Port = 0, SavePath = Path.GetTempFileName() }, plant);
        app.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        try
        {
            Wrk(app, WarmUp);
            return Figures(Wrk(app, Measured));
        }
        finally
        {
            app.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    string Wrk(WebApplication app, string duration)
    {
        string[] arguments =
        [
            "-t1", string.Create(CultureInfo.InvariantCulture, $"-c{connections}"), $"-d{duration}", "--latency",
            app.Urls.First() + request,
        ];
        using var wrk = StartWrk(arguments);
        var output = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        return wrk.ExitCode == 0 && !output.Contains("Non-2xx", StringComparison.Ordinal)
            ? output
            : throw new InvalidOperationException($"wrk ended with exit code {wrk.ExitCode}: {output}");
    }

    static Process StartWrk(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                "wrk can't be started, which measures the Web API; it is a package of Debian and of Homebrew.", missing);
        }
    }

    static double[] Figures(string output) =>
    [
        double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
        Milliseconds(Slowest().Match(output)),
    ];

    static double Milliseconds(Match match) =>
        double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch
        {
            "us" => 0.001,
            "ms" => 1,
            _ => 1000,
        };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Slowest();
}
