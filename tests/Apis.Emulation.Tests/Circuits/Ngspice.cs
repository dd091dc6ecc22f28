using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>Has ngspice work out the operating point of a netlist.</summary>
static partial class Ngspice
{
    static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    /// <summary>What its control lines print, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> Solve(string netlist)
    {
        var folder = Directory.CreateTempSubdirectory("apis-ngspice-");
        try
        {
            var file = Path.Combine(folder.FullName, "grid.cir");
            await File.WriteAllTextAsync(file, netlist);
            var output = await Output(file);
            return Value().Matches(output).ToDictionary(
                value => value.Groups[1].Value, value => double.Parse(value.Groups[2].Value, CultureInfo.InvariantCulture));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<string> Output(string file)
    {
        var start = new ProcessStartInfo("ngspice", ["-b", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Deadline);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"ngspice ended with {process.ExitCode}: {await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    [GeneratedRegex(@"^(\S+) = (\S+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Value();
}
