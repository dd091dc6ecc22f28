namespace Apis.Emulation.Synthesis.Households;

/// <summary>What one household draws on one day: what always runs, what those who are at home use, and single events.</summary>
sealed class DayAtHome(Household household, OutsideDay outside, Chance chance)
{
    const double HeatsBelowC = 17;
    const double CoolsAboveC = 23;

    readonly Presence _presence = Presence.Draw(household, outside.IsWeekend, chance);

    /// <summary>Fills in the power of each half-hour.</summary>
    public void Live(Span<double> loadW)
    {
        for (var at = 0; at < loadW.Length; at++)
            loadW[at] = Standing() + Used(at) + Climate(at / 2.0);

        Cook(loadW);
        Wash(loadW);
        HeatWater(loadW);
    }

    /// <summary>The fridge runs for some of each half-hour.</summary>
    double Standing() => household.StandbyW + (household.FridgeW * chance.Between(0.6, 1.4));

    double Used(int at)
    {
        var (light, electronics) = (chance.Between(0.5, 1), chance.Between(0.3, 1));
        var hour = at / 2.0;
        if (!_presence.IsActive(hour))
            return 0;

        var evening = hour is >= 18 and < 23 ? 1.4 : 0.8;
        return (household.LightingW * light * (1 - outside.Daylight[at])) + (household.ElectronicsW * electronics * evening);
    }

    double Climate(double hour)
    {
        var degrees = Math.Max(0, HeatsBelowC - outside.TemperatureC) + Math.Max(0, outside.TemperatureC - CoolsAboveC);
        var demand = _presence switch
        {
            _ when _presence.IsAway(hour) => 0.15,
            _ when _presence.IsAsleep(hour) => 0.35,
            _ => 1,
        };
        return household.ClimateWPerK * degrees * demand * chance.Between(0.7, 1.3);
    }

    void Cook(Span<double> loadW)
    {
        var mealW = household.CookingW;
        Meal(loadW, _presence.WakeHour + 0.5, probability: 0.8, mealW * 0.6, halfHours: 1);
        Meal(loadW, chance.Between(11.5, 13), probability: 0.6, mealW * 0.7, halfHours: 1);
        Meal(loadW, chance.Between(17.5, 20), probability: 0.9, mealW, halfHours: 2);
    }

    /// <summary>Nobody cooks who isn't there.</summary>
    void Meal(Span<double> loadW, double hour, double probability, double powerW, int halfHours)
    {
        var takesPlace = chance.Happens(probability);
        powerW *= chance.Between(0.6, 1.2);
        if (takesPlace && _presence.IsActive(hour))
            Add(loadW, hour, halfHours, powerW);
    }

    /// <summary>The first half-hour heats the water.</summary>
    void Wash(Span<double> loadW)
    {
        var (isDay, hour, powerW) = (chance.Happens(household.WashesPerDay), chance.Between(7, 21), chance.Between(500, 1_100));
        if (!isDay || !_presence.IsActive(hour))
            return;

        Add(loadW, hour, halfHours: 1, powerW);
        Add(loadW, hour + 0.5, halfHours: 2, powerW * 0.25);
    }

    /// <summary>The colder, the longer.</summary>
    void HeatWater(Span<double> loadW)
    {
        var (beginHour, powerW) = (chance.Between(1, 3.5), chance.Between(750, 950));
        var halfHours = Math.Clamp((int)((7 + household.Persons - (outside.TemperatureC / 5)) / 2), 2, 7);
        if (household.HeatsWaterAtNight)
            Add(loadW, beginHour, halfHours, powerW);
    }

    static void Add(Span<double> loadW, double beginHour, int halfHours, double powerW)
    {
        var begin = (int)(beginHour * 2);
        for (var at = Math.Max(0, begin); at < Math.Min(begin + halfHours, loadW.Length); at++)
            loadW[at] += powerW;
    }
}
