using Apis.Domain;
using Apis.Emulation.Synthesis.Households;
using Apis.Emulation.Synthesis.Sun;

namespace Apis.Emulation.Synthesis;

/// <summary>Makes up the sun of a place and the loads of its homes; a plan always makes the same.</summary>
public static class DataMaker
{
    const int ForSun = int.MaxValue;
    const int ForTemperature = int.MaxValue - 1;

    /// <summary>Tells how many homes are done, after each.</summary>
    public static SyntheticData Make(SynthesisPlan plan, Action<int>? done = null)
    {
        if (plan.Refusal is { } refusal)
            throw new ArgumentException(refusal, nameof(plan));

        var chance = new Chance(plan.Seed);
        var days = Days(plan, Temperature.Make(plan, chance.Branch(ForTemperature)));
        var homes = new List<SyntheticHome>(plan.Homes);
        for (var number = 1; number <= plan.Homes; number++)
        {
            homes.Add(Home(days, chance.Branch(number)));
            done?.Invoke(number);
        }

        return new(plan, Sunshine.Make(plan, chance.Branch(ForSun)), homes.ToValueList());
    }

    static OutsideDay[] Days(SynthesisPlan plan, double[] temperaturesC) =>
    [
        .. temperaturesC.Select((temperatureC, day) => new OutsideDay(
            plan.Start.AddDays(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
            temperatureC,
            Sunshine.Daylight(plan, day))),
    ];

    static SyntheticHome Home(OutsideDay[] days, Chance chance)
    {
        var household = Household.Draw(chance);
        var loadW = new double[days.Length * SynthesisPlan.HalfHoursPerDay];
        for (var day = 0; day < days.Length; day++)
        {
            var today = loadW.AsSpan(day * SynthesisPlan.HalfHoursPerDay, SynthesisPlan.HalfHoursPerDay);
            new DayAtHome(household, days[day], chance).Live(today);
        }

        return new(household.Persons, loadW);
    }
}
