using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Topology;
using Apis.Domain.Units;

namespace Apis.Domain.Safety;

/// <summary>The GridMaster's check of the cluster, once a loop (specification 12.1, GridMaster and controller 6.2).</summary>
public static partial class GlobalSafety
{
    static readonly ErrorKind HardwareError = ErrorKind.Global(ErrorCategory.Hardware);
    static readonly ErrorKind HardwareWarning = ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn);

    /// <summary>All groups are evaluated, whatever the others found.</summary>
    public static SafetyOutcome Evaluate(GlobalSituation situation, SafetyMemory memory)
    {
        var evaluation = new Evaluation(memory, situation.Now);
        evaluation.Add(Members(situation));
        foreach (var reading in situation.Readings)
            evaluation.Add(DataAge.Judge(reading, situation.Now, situation.Policy));

        Leak(situation, evaluation);
        Branches(situation, evaluation);
        TotalCurrent(situation, evaluation);
        LiveBus(situation, evaluation);
        return evaluation.Conclude();
    }

    static Verdict Members(GlobalSituation situation)
    {
        var members = situation.Policy.MemberUnitIds;
        var heard = situation.Readings.Select(reading => reading.UnitId).ToList();
        string[] differences =
        [
            .. members.Except(heard, StringComparer.Ordinal).Select(unitId => $"{unitId} is missing"),
            .. heard.Except(members, StringComparer.Ordinal).Select(unitId => $"{unitId} is no member"),
        ];
        return new(
            differences.Length == 0, "homes heard", heard.Count, members.Count, differences.Length == 0 ? null : HardwareWarning)
        {
            Note = differences.Length == 0 ? null : string.Join(", ", differences),
        };
    }

    static void Branches(GlobalSituation situation, Evaluation evaluation)
    {
        var safety = situation.Policy.Safety;
        if (!safety.TopologyEnabled)
            return;

        foreach (var verdict in BranchSafety.Judge(safety.Branches, GridCurrents(situation)))
            evaluation.Add(verdict);
    }

    /// <summary>The reference checks this when a deal is activated only (C16).</summary>
    static void TotalCurrent(GlobalSituation situation, Evaluation evaluation)
    {
        if (situation.Policy.Safety.DealGridCurrentMaxA is not { } maxA)
            return;

        var active = situation.Deals.Where(deal => deal.MasterSideMustBeActive());
        evaluation.Add(Verdict.AtMost(
            "sum of the currents of all deals (A)", DealLoads.TotalA(active), maxA, HardwareError));
    }

    static Dictionary<string, double> GridCurrents(GlobalSituation situation) => situation.CurrentReadings()
        .Where(reading => reading.Converter.Meter.GridCurrentA is not null)
        .DistinctBy(reading => reading.UnitId, StringComparer.Ordinal)
        .ToDictionary(reading => reading.UnitId, reading => reading.Converter.Meter.GridCurrentA!.Value, StringComparer.Ordinal);
}
