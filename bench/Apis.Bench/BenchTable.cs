using System.Globalization;

namespace Apis.Bench;

/// <summary>Prints a subject's rows: median and range of five fresh processes each.</summary>
sealed record BenchTable(string Subject, string Reference, IReadOnlyList<IWorkload> Workloads)
{
    public int Print(string[] names)
    {
        var unknown = names.Except(Workloads.Select(workload => workload.Name)).ToArray();
        if (unknown.Length > 0)
        {
            var rows = string.Join(", ", Workloads.Select(workload => workload.Name));
            Console.Error.WriteLine($"There is no row {string.Join(", ", unknown)}. Rows: {rows}.");
            return 2;
        }

        Console.WriteLine(
            $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, "
            + $"median (range) of {IWorkload.UsualProcesses} fresh processes");
        Console.WriteLine($"| workload | ours | {Reference} | to reach |");
        Console.WriteLine("|---|---|---|---|");
        var medians = new Dictionary<string, double>();
        foreach (var workload in Workloads.Where(workload => names.Length == 0 || names.Contains(workload.Name)))
            Console.WriteLine(Row(workload, medians));
        return 0;
    }

    static string Row(IWorkload workload, Dictionary<string, double> medians)
    {
        var runs = Enumerable.Range(0, workload.Processes).Select(_ => RowProcess.RunApart(workload)).ToArray();
        medians[workload.Name] = Median(runs, 0);
        var figures = workload.Units.Select((unit, i) => Figure([.. runs.Select(run => run[i]).Order()], unit));
        var ratio = medians.TryGetValue(workload.Yardstick ?? "", out var yardstick)
            ? $"; {Shown(medians[workload.Name] / yardstick)} x the yardstick"
            : "";
        var (reference, toReach) = workload.Reference;
        return $"| {workload.Description} | {string.Join("; ", figures)}{ratio} | {reference} | {toReach} |";
    }

    static double Median(double[][] runs, int figure) => runs.Select(run => run[figure]).Order().ElementAt(runs.Length / 2);

    static string Figure(double[] sorted, string unit) => sorted is [var only]
        ? $"{Shown(only)} {unit}"
        : $"{Shown(sorted[sorted.Length / 2])} {unit} ({Shown(sorted[0])} – {Shown(sorted[^1])})";

    static string Shown(double figure) => figure.ToString(figure < 10 ? "0.00" : "#,0.0", CultureInfo.InvariantCulture);
}
