using System.Globalization;

namespace Apis.Emulation.Recording;

/// <summary>summary.csv: a row for each finished day, and in the end their sums and averages (emulator 12.3; E5).</summary>
public sealed class SummaryCsv
{
    public const string Header =
        "time,pv,demand,acin,wasted,acloss,dcloss,loss,avgrsoc,wg,deltaBatt,ssr_real,ssr_pv,sor,r_utility";

    const string LineEnd = "\r\n";

    readonly TextWriter _file;
    double[]? _sums;
    int _days;

    public SummaryCsv(TextWriter file)
    {
        _file = file;
        _file.Write(Header + LineEnd);
    }

    /// <summary>A day is on its way to the disk when this returns.</summary>
    public void Add(DaySummary day)
    {
        var values = Values(day);
        _sums ??= new double[values.Length];
        for (var column = 0; column < values.Length; column++)
            _sums[column] += values[column];
        _days++;
        Write(day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), values);
        _file.Flush();
    }

    /// <summary>Without a finished day there is nothing to sum up.</summary>
    public void End()
    {
        if (_sums is not null)
        {
            Write("sum", _sums);
            Write("avg", [.. _sums.Select(sum => sum / _days)]);
        }

        _file.Flush();
    }

    static double[] Values(DaySummary day) =>
    [
        Math.Truncate(day.Totals.PvWh), Math.Truncate(day.Totals.DemandWh), Math.Truncate(day.Totals.AcInWh),
        Math.Truncate(day.Totals.WastedWh), Math.Truncate(day.Totals.AcLossWh), Math.Truncate(day.Totals.DcLossWh),
        Math.Truncate(day.Totals.LossWh), Math.Truncate(day.Totals.AverageRsocPercent),
        Math.Truncate(day.Totals.FromBusWh), day.BatteryChangeWh,
        day.SelfSufficiencyReal, day.SelfSufficiencyPv, day.SunUsed, day.Utility,
    ];

    void Write(string name, double[] values)
    {
        _file.Write(name);
        foreach (var value in values)
            _file.Write(string.Create(CultureInfo.InvariantCulture, $",{value}"));
        _file.Write(LineEnd);
    }
}
