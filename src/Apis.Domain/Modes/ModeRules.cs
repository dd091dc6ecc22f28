namespace Apis.Domain.Modes;

/// <summary>What a home does in an effective mode (user, mediator and node 3.4). Alarms and ranges are always watched.</summary>
public sealed record ModeRules
{
    static readonly ModeRules RulesOfAutonomous = new()
    {
        SendsRequests = true,
        AnswersRequests = true,
        ChoosesAccepts = true,
        KeepsDealsRunning = true,
        ChecksDynamically = true,
        ChecksForMissingDeals = true,
    };

    static readonly ModeRules RulesOfHeteronomous = RulesOfAutonomous with
    {
        SendsRequests = false,
        AnswersRequests = false,
        ChoosesAccepts = false,
    };

    static readonly ModeRules RulesOfStop = RulesOfHeteronomous with { KeepsDealsRunning = false };

    static readonly ModeRules RulesOfManual = RulesOfStop with { ChecksDynamically = false, ChecksForMissingDeals = false };

    public required bool SendsRequests { get; init; }

    public required bool AnswersRequests { get; init; }

    /// <summary>When false, a negotiation that is under way ends without a deal.</summary>
    public required bool ChoosesAccepts { get; init; }

    /// <summary>When false, running deals are asked to stop (C32).</summary>
    public required bool KeepsDealsRunning { get; init; }

    /// <summary>Whether the converter's voltage and current are held against its mode and set points (C41).</summary>
    public required bool ChecksDynamically { get; init; }

    /// <summary>Whether a converter that runs although the home has no deal is an error (C41).</summary>
    public required bool ChecksForMissingDeals { get; init; }

    public static ModeRules Of(EffectiveMode mode) => mode switch
    {
        EffectiveMode.Autonomous => RulesOfAutonomous,
        EffectiveMode.Heteronomous => RulesOfHeteronomous,
        EffectiveMode.Manual => RulesOfManual,
        _ => RulesOfStop,
    };
}
