using Apis.Emulation.Homes;
using Apis.Emulation.PowerFlow;
using Apis.Emulation.Profiles;

namespace Apis.Emulation.Neighbourhoods;

/// <summary>Which profile feeds which home, a row for each battery.</summary>
sealed class HomeInputs : Table
{
    const int None = -1;

    readonly Column<int> _pv;
    readonly Column<int> _load;
    readonly Column<double> _pvFactor;

    public HomeInputs() => (_pv, _load, _pvFactor) = (Column<int>(), Column<int>(), Column<double>());

    public void Add(HomeProfile? profile, ProfileBank bank)
    {
        var row = AddRow();
        _pv[row] = profile is null ? None : bank.Add(profile.Pv);
        _load[row] = profile is null ? None : bank.Add(profile.Load);
        _pvFactor[row] = profile?.PvFactor ?? 1;
    }

    /// <summary>A home without a profile keeps what it has.</summary>
    public void Give(double[] valuesW, Batteries batteries)
    {
        for (var row = 0; row < Count; row++)
        {
            if (_pv[row] == None)
                continue;

            batteries.PvPowerW[row] = Rounding.ToHundredths(valuesW[_pv[row]] * _pvFactor[row]);
            batteries.LoadW[row] = valuesW[_load[row]];
        }
    }
}
