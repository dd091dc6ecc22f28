using Apis.Emulation.Ledgers;

namespace Apis.Emulation.Neighbourhoods;

public sealed partial class Neighbourhood
{
    /// <summary>Of homes that have gone, what they counted.</summary>
    HomeLedger _gone = new();

    /// <summary>Where a home's energy came from and went to since it is there.</summary>
    public HomeLedger Ledger(string unitId)
    {
        Settle();
        return LedgerOf(_units[RowOf(unitId)].Battery);
    }

    /// <summary>All homes, also those that have gone since.</summary>
    public HomeLedger TotalLedger()
    {
        Settle();
        return Enumerable.Range(0, _batteries.Count).Select(LedgerOf).Aggregate(_gone, (sum, ledger) => sum + ledger);
    }

    public double TotalCapacityWh() => _batteries.CapacityWh.Values.Sum();

    /// <summary>0 where there is no home.</summary>
    public double AverageRsocPercent() =>
        _batteries.Count == 0 ? 0 : Enumerable.Range(0, _batteries.Count).Average(_batteries.RsocPercent);

    public HomeFlow FlowOf(string unitId)
    {
        var row = _units[RowOf(unitId)].Battery;
        return new(
            _batteries.IsBypassed[row],
            _batteries.IsAcCharging[row],
            _batteries.AcLossW[row],
            _batteries.DcLossW[row],
            _batteries.CurtailedW[row] + _batteries.SurplusW[row],
            _batteries.RsocPercent(row));
    }

    HomeLedger LedgerOf(int battery) => HomeLedger.Of(_batteries, _counted, battery, _options.Constants);
}
