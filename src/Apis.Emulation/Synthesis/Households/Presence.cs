namespace Apis.Emulation.Synthesis.Households;

/// <summary>When somebody is at home and awake, on one day.</summary>
readonly record struct Presence(double WakeHour, double BedHour, double LeaveHour, double ReturnHour)
{
    public static Presence Draw(Household household, bool isWeekend, Chance chance)
    {
        var wake = household.WakeHour + (0.3 * chance.Deviation()) + (isWeekend ? 1.2 : 0);
        var bed = household.BedHour + (0.4 * chance.Deviation());
        return chance.Happens(ProbabilityOfLeaving(household, isWeekend))
            ? new(wake, bed, Leave(household, isWeekend, wake, chance), Return(household, isWeekend, bed, chance))
            : new(wake, bed, double.PositiveInfinity, double.PositiveInfinity);
    }

    public bool IsAway(double hour) => hour >= LeaveHour && hour < ReturnHour;

    public bool IsAsleep(double hour) => hour >= BedHour || (hour < WakeHour && hour + 24 >= BedHour);

    public bool IsActive(double hour) => !IsAway(hour) && !IsAsleep(hour);

    static double ProbabilityOfLeaving(Household household, bool isWeekend) => (isWeekend, household.WorksAway) switch
    {
        (true, _) => 0.45,
        (false, true) => 0.92,
        (false, false) => 0.2,
    };

    static double Leave(Household household, bool isWeekend, double wake, Chance chance) =>
        Math.Max(wake + 0.7, isWeekend ? chance.Between(9.5, 14) : household.LeaveHour + (0.3 * chance.Deviation()));

    static double Return(Household household, bool isWeekend, double bed, Chance chance) =>
        Math.Min(bed - 1, isWeekend ? chance.Between(14.5, 19) : household.ReturnHour + (0.7 * chance.Deviation()));
}
