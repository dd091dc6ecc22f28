using System.Diagnostics;
using System.Globalization;

namespace Apis.Bench;

/// <summary>Measures one row in a process of its own, so that no row warms up or litters another.</summary>
static class RowProcess
{
    public const string Verb = "row";
    const char Separator = ' ';

    public static int RunHere(string name)
    {
        var figures = BenchTables.All.SelectMany(table => table.Workloads).Single(workload => workload.Name == name).Measure();
        Console.WriteLine(string.Join(Separator, figures.Select(figure => figure.ToString("R", CultureInfo.InvariantCulture))));
        return 0;
    }

    public static double[] RunApart(IWorkload workload)
    {
        string[] arguments = [typeof(RowProcess).Assembly.Location, Verb, workload.Name];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Trim().Split(Separator).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The row {workload.Name} ended with exit code {process.ExitCode}.");
    }
}
