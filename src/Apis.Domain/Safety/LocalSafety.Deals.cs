using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Modes;

namespace Apis.Domain.Safety;

public static partial class LocalSafety
{
    static void ModeAgainstDeals(LocalSituation situation, ConverterMode mode, Evaluation evaluation)
    {
        var rules = ModeRules.Of(situation.Mode);
        if (situation.Deals.Count == 0)
        {
            evaluation.Forget(TwoStrikeCheck.Directions, TwoStrikeCheck.ModeOfDeals);
            if (rules.ChecksForMissingDeals)
                evaluation.AddTwoStrike(TwoStrikeCheck.NoDealButRunning, NoDealButRunning(mode));
            else
                evaluation.Forget(TwoStrikeCheck.NoDealButRunning);
            return;
        }

        evaluation.Forget(TwoStrikeCheck.NoDealButRunning);
        if (!rules.KeepsDealsRunning)
        {
            evaluation.Add(DealsWhereNoneMayBe(situation.Mode));
            return;
        }

        evaluation.AddTwoStrike(TwoStrikeCheck.Directions, Directions(situation));
        evaluation.AddTwoStrike(TwoStrikeCheck.ModeOfDeals, ModeOfDeals(situation, mode));
    }

    // A voltage reference without a deal is this error as well, not an error of logic (C21).
    static Verdict NoDealButRunning(ConverterMode mode) => Verdict.That(
        mode is ConverterMode.Wait, "converter mode without a deal", Named(mode), HardwareError);

    // The error has the home ask for its deals to be stopped (C32).
    static Verdict DealsWhereNoneMayBe(EffectiveMode mode) => Verdict.That(
        false, "deals", $"exist in mode {mode}", ErrorKind.Local(ErrorCategory.User));

    static Verdict Directions(LocalSituation situation)
    {
        var directions = situation.Deals
            .Where(deal => deal.MasterSideMustBeActive())
            .Select(deal => deal.DirectionOf(situation.Reading.UnitId))
            .Distinct();
        return Verdict.That(
            directions.Count() < 2, "directions of active deals", "all must be the same", ErrorKind.Local(ErrorCategory.Logic));
    }

    static Verdict ModeOfDeals(LocalSituation situation, ConverterMode mode)
    {
        var active = situation.Deals.Where(deal => deal.MasterSideMustBeActive()).ToList();
        var holds = active.Count == 0
            ? mode is ConverterMode.Wait
            : active.All(deal => Allows(deal, situation.Reading.UnitId, mode));
        return Verdict.That(holds, "converter mode for its deals", Named(mode), HardwareError);
    }

    static bool Allows(Deal deal, string unitId, ConverterMode mode) =>
        mode is ConverterMode.VoltageReference
        || mode == deal.DirectionOf(unitId)?.ConstantCurrentMode()
        || (mode is ConverterMode.Wait && !deal.BothSidesMustBeActive());

    static string Named(ConverterMode mode) => $"{mode} ({mode.Code()})";
}
