using System.Globalization;
using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Simulation.Scenarios;

/// <summary>A scenario file: how it is read.</summary>
public static class ScenarioPlanFile
{
    const int MostHomes = 1_000;
    const double MostHours = 24 * 366 * 10;
    const double MostW = 1_000_000;
    const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss";

    static readonly Kind<string> Moment = Kinds.Texts(
        "must be a local date and time such as 2020-06-01T00:00:00", text => Parse(text) is not null);

    static readonly FileFormat<ScenarioPlan> Format = new([], Values, Check) { TakesNullForAbsent = true };

    public static Loaded<ScenarioPlan> Read(ReadOnlySpan<byte> text, string file)
    {
        var findings = new FindingList(file);
        return findings.Conclude(Format.Draft(YamlText.Parse(text, findings), findings)?.Value);
    }

    static ScenarioPlan Values(Section file) => new()
    {
        Title = file.Optional("title", Kinds.Text, "A simulated neighbourhood"),
        ConfigFolder = file.Required("config", Kinds.Text),
        Homes = file.Sections("homes").Take(MostHomes + 1).Select(Home).ToValueList(),
        Start = Parse(file.Optional("start", Moment, "2020-06-01T00:00:00")) ?? default,
        Span = TimeSpan.FromHours(file.Required("hours", Kinds.Number(Bounds.Above(0, MostHours)))),
        Seed = (ulong)file.Optional("seed", Kinds.Whole(0, int.MaxValue), 1),
    };

    static HomeScenario Home(Section home) => new(
        home.Required("id", Kinds.Id),
        home.Optional("rsocPercent", Kinds.Number(Bounds.Percent), 50),
        home.Optional("batteryCapacityWh", Kinds.Number(Bounds.Above(0, Bounds.MostWh)), 4800),
        Wave(home.In("sun"), new(0, 2000, 12)),
        Wave(home.In("load"), new(450, 300, 19)));

    static DailyWave Wave(Section wave, DailyWave usual) => new(
        wave.Optional("meanW", Kinds.Number(new(-MostW, MostW)), usual.MeanW),
        wave.Optional("amplitudeW", Kinds.Number(new(0, MostW)), usual.AmplitudeW),
        wave.Optional("peakHour", Kinds.Number(new(0, 24)), usual.PeakHour));

    static void Check(Draft<ScenarioPlan> file)
    {
        var homes = file.Value.Homes;
        var path = JsonPath.Root.Member("homes");
        if (homes.Count is 0 or > MostHomes)
            file.Error(path, FormattableString.Invariant($"must name 1 to {MostHomes} homes"));

        // The emulated hardware numbers its units.
        for (var at = 0; at < homes.Count; at++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"E{at + 1:000}");
            if (homes[at].UnitId != id)
                file.Error(path, $"must be E001, E002 and so on in this order; in the place of {homes[at].UnitId} must be {id}");
        }
    }

    static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text, DateTimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : null;
}
