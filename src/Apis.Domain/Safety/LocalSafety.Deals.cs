using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Modes;

namespace Apis.Domain.Safety;

public static partial class LocalSafety
{
    static void ModeAgainstDeals(LocalSituation situation, ConverterMode mode, Evaluation evaluation)
    {
        switch (situation)
        {
            case { Deals.Count: 0, Mode: EffectiveMode.Manual }:
                evaluation.Forget(TwoStrikeCheck.NoDealButRunning, TwoStrikeCheck.Directions, TwoStrikeCheck.ModeOfDeals);
                break;
            case { Deals.Count: 0 }:
                evaluation.Forget(TwoStrikeCheck.Directions, TwoStrikeCheck.ModeOfDeals);
                evaluation.AddTwoStrike(TwoStrikeCheck.NoDealButRunning, NoDealButRunning(mode));
                break;
            case { Mode: EffectiveMode.Stop or EffectiveMode.Manual }:
                evaluation.Forget(TwoStrikeCheck.NoDealButRunning);
                evaluation.Add(DealsWhereNoneMayBe(situation.Mode));
                break;
            default:
                evaluation.Forget(TwoStrikeCheck.NoDealButRunning);
                evaluation.AddTwoStrike(TwoStrikeCheck.Directions, Directions(situation));
                evaluation.AddTwoStrike(TwoStrikeCheck.ModeOfDeals, ModeOfDeals(situation, mode));
                break;
        }
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
