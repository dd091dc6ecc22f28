using System.Globalization;
using Apis.Emulation.Ledgers;
using Apis.Emulation.Messages;

namespace Apis.Simulation.Invariants;

/// <summary>No energy comes from nowhere or gets lost, and no battery is more than full or less than empty.</summary>
static class EnergyBalance
{
    const double RelativeError = 1e-9;

    public static string? Of(string unitId, HomeLedger ledger)
    {
        var error = Math.Abs(ledger.ImbalanceWh);
        return error <= RelativeError * Math.Max(1, ledger.InWh)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"the ledger of {unitId} is off by {error:R} Wh of {ledger.InWh:R} Wh");
    }

    public static string? Of(Snapshot snapshot) => snapshot.Units
        .Where(unit => unit.Emu.RsocPercent.Value is not (>= 0 and <= 100))
        .Select(unit => string.Create(
            CultureInfo.InvariantCulture, $"the state of charge of {unit.UnitId} is {unit.Emu.RsocPercent.Value:R} %"))
        .FirstOrDefault();
}
