using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Domain.Safety;

public static partial class GlobalSafety
{
    /// <summary>Two strikes longer apart than this many loops of the GridMaster are no sign of one leak (C18).</summary>
    const int LeakMemoryLoops = 10;

    /// <summary>What the dealing homes take and give must be the same, but for what the meters may be off.</summary>
    static void Leak(GlobalSituation situation, Evaluation evaluation)
    {
        var dealing = DealingUnitIds(situation);
        var unknown = dealing.Intersect(situation.UnknownUnitIds(), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            // A sum without them would look like a leak; who doesn't answer is named (H8).
            evaluation.Add(Verdict.That(
                false, "leak", $"can't be judged without current data of {string.Join(", ", unknown)}", HardwareWarning));
            return;
        }

        var currents = GridCurrents(situation);
        foreach (var unitId in dealing.Where(unitId => !currents.ContainsKey(unitId)))
            evaluation.Add(Verdict.That(false, "grid current", $"{unitId} told none", ErrorKind.Global(ErrorCategory.Logic)));

        var sumA = dealing.Sum(unitId => currents.GetValueOrDefault(unitId));
        evaluation.AddTwoStrike(
            TwoStrikeCheck.Leak,
            Verdict.AtMost(
                "leak: size of the sum of all grid currents (A)",
                Math.Abs(sumA),
                situation.Policy.Safety.GridCurrentAllowancePerUnitA * dealing.Count,
                HardwareError),
            LeakMemoryLoops * situation.Policy.GridMaster.MainLoopPeriod);
    }

    static List<string> DealingUnitIds(GlobalSituation situation) => situation.Deals
        .Where(deal => deal.BothSidesMustBeActive())
        .SelectMany(deal => new[] { deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId })
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();
}
