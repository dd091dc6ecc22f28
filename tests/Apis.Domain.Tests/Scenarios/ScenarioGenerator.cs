using Apis.Domain.Scenarios;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Domain.Tests.Generators;

namespace Apis.Domain.Tests.Scenarios;

/// <summary>Scenarios that cover the day and the scale.</summary>
static class ScenarioGenerator
{
    public static Gen<Scenario> Scenarios =>
        from period in Period
        from selection in Word<AcceptSelection>().OrNothing()
        from cuts in Whole(1, 86_399).ListOf(0, 4)
        from slices in Slices([0, .. cuts.Distinct().Order(), 86_400])
        from shuffled in Gen.Shuffle(slices.ToArray())
        select new Scenario { RefreshingPeriod = period, AcceptSelection = selection, Slices = shuffled.ToValueList() };

    static Gen<ValueList<TimeSlice>> Slices(int[] cuts) =>
        Slice.ArrayOf(cuts.Length - 1).Select(slices => slices
            .Select((slice, at) => slice with { From = TimeSpan.FromSeconds(cuts[at]), To = TimeSpan.FromSeconds(cuts[at + 1]) })
            .ToValueList());

    static Gen<TimeSlice> Slice =>
        from selection in Word<AcceptSelection>().OrNothing()
        from ranges in Ranges
        from statuses in Name.DifferentOf(0, 5)
        from requests in Rules(statuses)
        from accepts in Rules(statuses)
        select new TimeSlice
        {
            From = default,
            To = default,
            AcceptSelection = selection,
            BatteryStatus = ranges,
            Requests = requests,
            Accepts = accepts,
        };

    static Gen<ValueList<BatteryRange>> Ranges =>
        from cuts in Whole(1, 1_000_000).ListOf(0, 4)
        from isOpenBelow in Flag
        let bounds = cuts.Distinct().Order().Select(cut => (int?)cut).ToList()
        from statuses in Name.ArrayOf(bounds.Count + 1)
        from shuffled in Gen.Shuffle(statuses
            .Select((status, at) => new BatteryRange(
                status,
                at == 0 ? isOpenBelow ? null : 0 : bounds[at - 1],
                at == bounds.Count ? null : bounds[at]))
            .ToArray())
        select shuffled.ToValueList();

    static Gen<ValueList<StatusRule>> Rules(ValueList<string> statuses) =>
        from charge in Conditions.ArrayOf(statuses.Count)
        from discharge in Conditions.ArrayOf(statuses.Count)
        select statuses.Select((status, at) => new StatusRule(status, charge[at], discharge[at])).ToValueList();

    static Gen<Condition?> Conditions => (
        from limitWh in Whole(0, 1_000_000_000)
        from points in Between(0, 1000).OrNothing()
        from pair in Id.OrNull()
        select new Condition(limitWh, points, pair)).OrNull();
}
