using Apis.Domain;
using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Settings;

public static partial class EmulatorSettingsFile
{
    const int MostHomes = 10_000;
    const int MostBuses = 16;
    const int LargestFactor = 1_000;

    static readonly Kind<double> AreaM2 = Kinds.Number(new(0.01, 100_000));
    static readonly Kind<double> CapacityWh = Kinds.Number(Bounds.Above(0, Bounds.MostWh));

    static PvPanel Panel(Section file, PvPanel usual) => new(
        file.Optional("default_Area", AreaM2, usual.AreaM2),
        file.Optional("r", EmulatorKinds.Efficiency, usual.Efficiency),
        file.Optional("pr", EmulatorKinds.Efficiency, usual.Performance));

    static HomeSettings DefaultHome(Section file, HomeSettings usual) =>
        Home(file, usual) with { BatteryCapacityWh = file.Optional("default_batterySize", CapacityWh, usual.BatteryCapacityWh) };

    static HomeSettings Home(Section section, HomeSettings usual) => usual with
    {
        ChargeEfficiency = section.Optional("chargeEfficiency", EmulatorKinds.Efficiency, usual.ChargeEfficiency),
        DischargeEfficiency = section.Optional("dischargeEfficiency", EmulatorKinds.Efficiency, usual.DischargeEfficiency),
        ChargeLimitW = section.Optional("chargeLimitW", EmulatorKinds.LimitW, usual.ChargeLimitW),
        DischargeLimitW = section.Optional("dischargeLimitW", EmulatorKinds.LimitW, usual.DischargeLimitW),
    };

    /// <summary>None while they don't count; what is wrong with them is a warning then.</summary>
    static ValueList<HomeEntry> Homes(Section file, HomeSettings usual, PvPanel panel, bool inUse)
    {
        var homes = file.In("homes");
        homes.InUse = inUse;
        var entries = homes.Entries();
        if (entries.Count > MostHomes)
            file.Wrong("homes", FormattableString.Invariant($"must be at most {MostHomes} homes"));

        var all = entries.Take(MostHomes).Select(entry => Entry(homes, entry.Name, usual, panel)).ToValueList();
        return inUse ? all : [];
    }

    static HomeEntry Entry(Section homes, string unitId, HomeSettings usual, PvPanel panel)
    {
        if (homes.InUse && !Kinds.IsId(unitId))
            homes.WrongName(unitId, Kinds.Id.Expected);

        var section = homes.In(unitId);
        return new(unitId, Home(section, usual) with
        {
            BatteryCapacityWh = section.Optional("batterySize", CapacityWh, usual.BatteryCapacityWh),
            PvFactor = PvFactor(section, panel),
            Buses = Buses(section) ?? usual.Buses,
        });
    }

    static double PvFactor(Section section, PvPanel panel)
    {
        var factor = section.Optional("pvFactor", Kinds.Number(new(0, LargestFactor)), 1);
        var own = PanelOf(section, panel);
        if (own == panel)
            return factor;

        if (section.Has("pvFactor"))
            section.Wrong("pvFactor", "must not stand beside area, r and pr, which say how large the PV is too");
        factor = own.PowerPerIrradianceM2 / panel.PowerPerIrradianceM2;
        if (section.InUse && factor > LargestFactor)
            section.Incomplete("too large", $"PV may be {LargestFactor} times the default one at most");
        return factor;
    }

    static PvPanel PanelOf(Section section, PvPanel usual) => new(
        section.Optional("area", AreaM2, usual.AreaM2),
        section.Optional("r", EmulatorKinds.Efficiency, usual.Efficiency),
        section.Optional("pr", EmulatorKinds.Efficiency, usual.Performance));

    static ValueList<string>? Buses(Section section)
    {
        var buses = section.FindList("buses", Kinds.Id);
        if (buses is { Count: 0 or > MostBuses })
            section.Wrong("buses", FormattableString.Invariant($"must name from 1 to {MostBuses} buses"));
        return buses;
    }
}
