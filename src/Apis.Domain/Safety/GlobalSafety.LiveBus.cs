using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Voltage;

namespace Apis.Domain.Safety;

public static partial class GlobalSafety
{
    /// <summary>
    /// While no deal runs nobody holds the bus, so its voltage falls. A voltage that stays is a converter whose home is dead, or
    /// another source; the reference doesn't look before it starts the next deal (R12). In mode `manual` it may be a person's.
    /// </summary>
    static void LiveBus(GlobalSituation situation, Evaluation evaluation)
    {
        if (situation.Mode is GlobalMode.Manual || situation.Deals.Any(deal => deal.MasterSideMustBeActive()))
        {
            evaluation.SomeDeal();
            evaluation.Forget(TwoStrikeCheck.LiveBus);
            return;
        }

        // Readings from before may still show the last deal's voltage.
        var since = evaluation.NoDeal();
        var highest = situation.CurrentReadings()
            .Where(reading => reading.Time > since && reading.Converter.Meter.GridVoltageV is not null)
            .OrderByDescending(reading => reading.Converter.Meter.GridVoltageV)
            .ThenBy(reading => reading.UnitId, StringComparer.Ordinal)
            .FirstOrDefault();
        if (highest is { Converter.Meter.GridVoltageV: { } gridVoltageV })
            Judge(highest.UnitId, gridVoltageV, situation, evaluation);
    }

    static void Judge(string unitId, double gridVoltageV, GlobalSituation situation, Evaluation evaluation)
    {
        var limitV = VoltageRamp.LiveBusV(situation.Policy);
        var silent = situation.UnknownUnitIds().ToList();
        var verdict = Verdict.AtMost("grid voltage while no deal runs (V)", gridVoltageV, limitV, HardwareError) with
        {
            Note = silent.Count == 0 ? $"at {unitId}" : $"at {unitId}; {string.Join(", ", silent)} may hold it",
        };

        // A silent home's converter stops by itself in time; and where all are stopped already there is nothing more to stop.
        if (!verdict.Holds && (silent.Count > 0 || situation.Mode is GlobalMode.Stop))
            evaluation.Add(verdict with { Raises = HardwareWarning });
        else
            evaluation.AddTwoStrike(TwoStrikeCheck.LiveBus, verdict);
    }
}
