namespace Apis.Kernel.Hocon.Resolving;

/// <summary>Counts what resolving costs, so that a few short lines cannot grow without end.</summary>
sealed class ExpansionBudget
{
    int _unitsLeft = HoconLimits.MaxExpansionUnits;

    public void Charge(int units, HoconOrigin origin)
    {
        if (units > _unitsLeft)
            throw new HoconException(origin, $"a configuration that grows beyond {HoconLimits.MaxExpansionUnits} units",
                "its substitutions were expected to stay within that");
        _unitsLeft -= units;
    }
}
