using System.Text;
using Apis.Emulation.Profiles;
using Apis.Emulation.Profiles.Files;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Tests.Profiles.Files;

/// <summary>Small files of each form, and how they are read.</summary>
static class Texts
{
    public static readonly DateTime Start = new(2020, 1, 1);

    public static LoadedData<LoadSeries> ReadLoad(string text, LoadFormat format = LoadFormat.Auto) =>
        ReadLoad(Encoding.UTF8.GetBytes(text), format);

    public static LoadedData<LoadSeries> ReadLoad(byte[] text, LoadFormat format = LoadFormat.Auto) =>
        LoadFile.Read(new MemoryStream(text), "load.csv", format, Start);

    public static LoadedData<SolarSeries> ReadSolar(string text, SolarUnit unit = SolarUnit.Watt) =>
        ReadSolar(Encoding.UTF8.GetBytes(text), unit);

    public static LoadedData<SolarSeries> ReadSolar(byte[] text, SolarUnit unit = SolarUnit.Watt) =>
        SolarFile.Read(new MemoryStream(text), "solar.csv", unit, Start);

    /// <summary>A header, and rows of customers and days with 54 columns; odd half-hours must not count.</summary>
    public static string Reference(params (int Customer, int Day)[] rows) => "id,\"type, of home\",month,day,week,note,"
        + string.Join(',', Enumerable.Range(0, 48).Select(at => $"h{at / 2}")) + "\n"
        + string.Concat(rows.Select(row => $"{row.Customer},\"a, \"\"b\"\"\",1,{row.Day},Mon,,{Day(row.Customer, row.Day)}\n"));

    /// <summary>Rows of days, in which households stand side by side.</summary>
    public static string Published(int households, int days) => string.Concat(Enumerable.Range(1, days).Select(day =>
        string.Join(',', Enumerable.Range(1, households).Select(household => Day(household, day))) + "\n"));

    public static string Solar(int days) => string.Concat(Enumerable.Range(1, days).Select(day =>
        string.Join(',', Enumerable.Range(0, 24).Select(hour => $"{day * 100}.{hour}")) + "\n"));

    public static string Tidy => """
        timestamp,home,watts
        2020-01-01T00:00:00,E002,200
        2020-01-01T00:00:00,E001,100
        2020-01-01T01:00:00,E001,150.5
        2020-01-01T00:10,E002,250
        2020-01-01 02:00:00.5,E002,300
        2020-01-01T02:00:00,E001,0
        """;

    public static double PowerW(ISeries series, double hour) =>
        series.TryFind(hour * 3_600, out var segment) ? segment.PowerW(hour * 3_600) : double.NaN;

    /// <summary>In kW: customer 2 on day 1 at 3 o'clock has 2.103, and half an hour later 2.603.</summary>
    static string Day(int customer, int day) => string.Join(
        ',', Enumerable.Range(0, 48).Select(at => $"{customer}.{(at % 2 == 0 ? 0 : 5) + day}{at / 2:D2}"));
}
