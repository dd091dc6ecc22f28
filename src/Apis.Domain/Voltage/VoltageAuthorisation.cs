using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Voltage;

/// <summary>
/// Shows that nobody else holds the bus: it must follow the voltage reference to voltages that nobody could guess (specification
/// 7.3, GridMaster and controller 4.9).
/// </summary>
public static class VoltageAuthorisation
{
    /// <summary>How many voltages there are to choose from at most, however small the separation.</summary>
    public const int MaximumCandidates = 1_000;

    /// <summary>The pause after a failed authorisation, on this bus, whichever deal comes next (C12).</summary>
    public static readonly TimeSpan MinimumWait = TimeSpan.FromSeconds(10);

    /// <summary>The voltages that may be drawn: all of the policy's raster but the one that is set.</summary>
    public static ValueList<double> Candidates(double presentV, Policy policy)
    {
        var separationV = policy.GridVoltageSeparationV;
        var lowestV = policy.OperationGridVoltageRangeV.Min + (3 * separationV);
        var highestV = policy.OperationGridVoltageRangeV.Max - separationV;

        // A separation such as 0.1 must not lose the highest voltage by its last binary digit.
        var steps = Math.Floor(((highestV - lowestV) / separationV) + 1e-9);
        return Enumerable.Range(0, (int)Math.Clamp(steps + 1, 0, MaximumCandidates))
            .Select(step => lowestV + (step * separationV))
            .Where(candidateV => candidateV != presentV)
            .ToValueList();
    }

    /// <summary>The voltages of one authorisation; the same may come again. Empty when there is none to choose from.</summary>
    public static ValueList<double> Draw(double presentV, Policy policy, Random random)
    {
        var candidates = Candidates(presentV, policy);
        var trials = candidates.Count == 0 ? 0 : Math.Max(1, policy.Controller.AuthorisationTrials);
        return Enumerable.Range(0, trials).Select(_ => candidates[random.Next(candidates.Count)]).ToValueList();
    }

    /// <summary>Why a voltage reference may not start again yet; null when it may.</summary>
    public static Problem? Refusal(DateTimeOffset? lastFailure, DateTimeOffset now) => now - lastFailure < MinimumWait
        ? new("the last authorisation of a voltage reference failed a moment ago")
        : null;
}
