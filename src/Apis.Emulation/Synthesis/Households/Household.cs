namespace Apis.Emulation.Synthesis.Households;

/// <summary>Who lives in a home, and what it has.</summary>
sealed record Household
{
    /// <summary>How many households have one to five persons.</summary>
    static readonly double[] Sizes = [0.22, 0.31, 0.21, 0.18, 0.08];

    public required int Persons { get; init; }

    /// <summary>Whether nobody is at home on most working days.</summary>
    public required bool WorksAway { get; init; }

    public required double WakeHour { get; init; }

    /// <summary>May be after midnight, as 24.5.</summary>
    public required double BedHour { get; init; }

    public required double LeaveHour { get; init; }

    public required double ReturnHour { get; init; }

    public required double StandbyW { get; init; }

    public required double FridgeW { get; init; }

    public required double LightingW { get; init; }

    public required double ElectronicsW { get; init; }

    public required double CookingW { get; init; }

    public required double ClimateWPerK { get; init; }

    /// <summary>A heat pump that heats water while power is cheap.</summary>
    public required bool HeatsWaterAtNight { get; init; }

    public required double WashesPerDay { get; init; }

    public static Household Draw(Chance chance)
    {
        var persons = 1 + chance.Among(Sizes);
        return new()
        {
            Persons = persons,
            WorksAway = chance.Happens(0.62 - (0.06 * persons)),
            WakeHour = chance.Between(5.5, 7.5),
            BedHour = chance.Between(22, 24.5),
            LeaveHour = chance.Between(7.5, 9),
            ReturnHour = chance.Between(16.5, 20),
            StandbyW = 75 + (12 * persons) + chance.Between(0, 50),
            FridgeW = chance.Between(40, 75),
            LightingW = 45 + (25 * persons) + chance.Between(0, 40),
            ElectronicsW = 50 + (35 * persons) + chance.Between(0, 60),
            CookingW = 500 + (120 * persons) + chance.Between(0, 500),
            ClimateWPerK = 12 + (3 * persons) + chance.Between(0, 20),
            HeatsWaterAtNight = chance.Happens(0.35),
            WashesPerDay = 0.15 + (0.16 * persons),
        };
    }
}
