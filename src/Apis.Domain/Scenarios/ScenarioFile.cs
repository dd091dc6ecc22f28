using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Scenarios;

/// <summary>scenario.json: how it is read and written.</summary>
public static partial class ScenarioFile
{
    public static Loaded<Scenario> Read(ReadOnlySpan<byte> text, string file) => Format.Read(text, file);

    public static Loaded<Scenario> Read(JsonValue tree, string file) => Format.Read(tree, file);

    internal static FileFormat<Scenario> Format { get; } = new([], Values, ScenarioCheck.Check);

    static readonly Words<AcceptSelection> Selections =
        new(("amount", AcceptSelection.Amount), ("pointAndAmount", AcceptSelection.PointAndAmount));

    static Scenario Values(Section file)
    {
        var scenario = new Scenario
        {
            RefreshingPeriod = file.Optional("refreshingPeriodMsec", Kinds.Period, TimeSpan.FromSeconds(5)),
            AcceptSelection = Selection(file),
            Slices = file.Entries(SliceName.IsMeant).Select(entry => Slice(file, entry.Name)).ToValueList(),
        };
        CoverTheDay(file, scenario.Slices);
        return scenario;
    }

    /// <summary>A slice with a wrong name has no length, and one that is no object is an error (D4.2).</summary>
    static TimeSlice Slice(Section file, string name)
    {
        var times = SliceName.Parse(name);
        if (times is null)
            file.WrongName(name, SliceName.Expected);

        var slice = file.In(name);
        return new()
        {
            From = times?.From ?? default,
            To = times?.To ?? default,
            AcceptSelection = Selection(slice),
            BatteryStatus = BatteryStatusSection.Read(slice.In("batteryStatus")),
            Requests = Rules(slice.In("request")),
            Accepts = Rules(slice.In("accept")),
        };
    }

    /// <summary>The reference takes `amount` where the word is unknown or missing.</summary>
    static AcceptSelection? Selection(Section owner)
    {
        if (owner.InIfThere("acceptSelection") is not { } selection)
            return null;

        if (!selection.Has("strategy"))
            selection.Warn("strategy", $"{Selections.Expected}; \"amount\" is used instead");
        return selection.Choice("strategy", Selections, AcceptSelection.Amount);
    }

    static ValueList<StatusRule> Rules(Section statuses) =>
        statuses.Entries().Select(entry => Rule(statuses, entry.Name)).ToValueList();

    static StatusRule Rule(Section statuses, string status)
    {
        var rule = statuses.In(status);
        return new(status, Condition(rule.InIfThere("charge")), Condition(rule.InIfThere("discharge")));
    }

    static Condition? Condition(Section? condition) => condition is null ? null : new(
        condition.Required("limitWh", Kinds.Whole(0, Bounds.MostWh)),
        condition.FindValue("pointPerWh", Kinds.Number(Bounds.NotNegative)),
        condition.Find("pairUnitId", Kinds.Id));

    static void CoverTheDay(Section file, ValueList<TimeSlice> slices)
    {
        var parts = slices
            .Where(slice => slice.From < slice.To)
            .Select(slice => new Part(SliceName.Of(slice.From, slice.To), slice.From.Ticks, slice.To.Ticks))
            .ToList();
        var coverage = Coverage.Of(parts, 0, TimeSpan.TicksPerDay);
        foreach (var (later, earlier) in coverage.Overlaps)
            file.WrongName(later.Name, $"must not overlap with {earlier.Name}");

        // A slice with a wrong name may have been meant to fill the gap.
        if (parts.Count < slices.Count)
            return;

        foreach (var gap in coverage.Gaps)
        {
            var name = SliceName.Of(new(gap.From), new(gap.To));
            file.Incomplete($"without {name}", "its slices must cover the day from 00:00:00 to 24:00:00");
        }
    }
}
