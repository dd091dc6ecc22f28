using System.Globalization;
using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Traces;

/// <summary>
/// A recorded trace: how it is read. Two forms are known: loops (`states`), and steps one after the other (`steps`).
/// </summary>
public static class TraceFile
{
    const int MostPasses = 1_000_000;

    static readonly Kind<string> Moment = Kinds.Texts(
        "must be a date and a time: yyyy-MM-dd HH:mm:ss", text => TryMoment(text, out _));

    public static Loaded<Trace> Read(ReadOnlySpan<byte> text, string file)
    {
        var findings = new FindingList(file);
        return findings.Conclude(Format(file).Draft(JsonText.Parse(text, findings), findings)?.Value);
    }

    static FileFormat<Trace> Format(string file) => new([], section => Values(section, file), _ => { });

    static Trace Values(Section file, string name)
    {
        _ = file.Optional("about", Kinds.Texts("must be a text", _ => true), "");
        var (input, initial) = (file.In("input"), file.In("initial"));
        _ = TryMoment(input.Required("start_time", Moment), out var start);
        return new()
        {
            File = name,
            Acceleration = input.Required("acc", Kinds.Whole(1, 1_000_000)),
            Start = start,
            BeginsAtS = input.Required("start_count_s", Kinds.Whole(0, int.MaxValue)),
            BatteryWh = input.Required("battery_wh", Kinds.Number(Bounds.Above(0, Bounds.MostWh))),
            Initial = Units(initial, input.In("rsoc")),
            InitialState = Any(file, "initial") as JsonObject ?? new([]),
            Steps = (file.Has("steps") ? file.Sections("steps").Select(Step) : LoopSteps.Of(file, MostPasses)).ToValueList(),
        };
    }

    /// <summary>In the order of the recorded state, which is that of their creation.</summary>
    static ValueList<UnitPanel> Units(Section initial, Section rsoc)
    {
        Ignore(initial, "count_s", "now", "engine", "cumul_today");
        return initial.In("units").Entries().Select(unit => new UnitPanel
        {
            Card = new() { Id = unit.Name, Display = unit.Name },
            Emu = new() { RsocPercent = rsoc.Required(unit.Name, Kinds.Number(Bounds.Percent)) },
        }).ToValueList();
    }

    static TraceStep Step(Section step)
    {
        var state = State(step);
        if (step.FindValue("loop_iterations", Kinds.Whole(1, MostPasses)) is { } passes)
            return new PassesStep(step.Path, state, passes, []);
        if (step.InIfThere("ramp") is { } ramp)
            return Ramp(step, ramp, state);

        var status = step.Required("status", Kinds.Texts("must be a status such as \"200 OK\"", IsStatus));
        return new RequestStep(
            step.Path,
            state,
            step.Required("request", Kinds.Texts("must be a path that begins with /", text => text.StartsWith('/'))),
            int.TryParse(status.AsSpan(0, Math.Min(3, status.Length)), CultureInfo.InvariantCulture, out var code) ? code : 0,
            step.Find("content_type", Kinds.Text),
            Any(step, "reply"));
    }

    static RampStep Ramp(Section step, Section ramp, JsonObject? state)
    {
        Ignore(ramp, "interval_s", "steps");
        var volts = Kinds.Number(Bounds.Finite);
        var rows = ramp.FindElements("vg_after_each_step") ?? [];
        return new(
            step.Path,
            state,
            ramp.Required("from_v", volts),
            ramp.Required("to_v", volts),
            rows.Select(row => row is JsonArray units ? Numbers(units) : []).ToValueList());
    }

    internal static ValueList<double> Numbers(JsonArray array) =>
        array.Elements.Select(element => element is JsonNumber number ? number.Value : double.NaN).ToValueList();

    internal static JsonObject? State(Section step) => Any(step, "state") as JsonObject;

    /// <summary>Taken as it is: a comparison goes through it, not this form.</summary>
    internal static JsonValue? Any(Section section, string name)
    {
        var entries = section.Entries(entry => entry == name);
        return entries.Count > 0 ? entries[0].Value : null;
    }

    internal static void Ignore(Section section, params string[] names) => section.Entries(names.Contains);

    static bool IsStatus(string text) => text.Length >= 3 && text.AsSpan(0, 3).ContainsAnyExceptInRange('0', '9') is false;

    static bool TryMoment(string? text, out DateTime moment) => DateTime.TryParseExact(
        text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
}
