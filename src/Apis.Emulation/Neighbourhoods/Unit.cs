using Apis.Emulation.Faults;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Neighbourhoods;

/// <summary>What is known of a unit besides the numbers that flow.</summary>
sealed class Unit
{
    public required string Id { get; init; }

    /// <summary>Its row in the table of batteries.</summary>
    public required int Battery { get; set; }

    /// <summary>What it shows where nothing moves the numbers.</summary>
    public required UnitPanel Plate { get; set; }

    /// <summary>The counts of passes and evaluations when the unit came; until the next ones it shows its plate.</summary>
    public required long CameAtPass { get; init; }

    public required long CameAtEvaluation { get; init; }

    public ConverterFaults Faults { get; set; } = ConverterFaults.None;

    public BatteryFaults BatteryFaults { get; set; } = BatteryFaults.None;

    /// <summary>What somebody had it show, until the next evaluation.</summary>
    public Shown? Shown { get; set; }
}
