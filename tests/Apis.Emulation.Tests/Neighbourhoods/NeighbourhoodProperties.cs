using Apis.Emulation.Homes;
using Apis.Emulation.Neighbourhoods;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Emulation.Tests.Neighbourhoods;

public class NeighbourhoodProperties
{
    const int Homes = 4;

    static readonly Gen<(ValueList<int> Powers, BatteryOptions Battery, ValueList<Happening> Life)> Lives =
        from powers in Gen.Choose(0, 3_000).ArrayOf(2 * Homes)
        from charge in Gen.Elements(1, 0.95, 0.5)
        from discharge in Gen.Elements(1, 0.97, 0.6)
        from limit in Gen.Elements(double.PositiveInfinity, 1_500, 400)
        from life in Happening.Any(Homes).ListOf(12)
        select (
            powers.ToValueList(),
            new BatteryOptions
            {
                ChargeEfficiency = charge,
                DischargeEfficiency = discharge,
                MaxChargePowerW = limit,
                MaxDischargePowerW = limit,
            },
            life.ToValueList());

    [Fact]
    public void Each_homes_ledger_closes() => Properties.ForAll(Lives, life =>
    {
        var street = Live(life);
        foreach (var id in street.UnitIds)
        {
            var ledger = street.Ledger(id);
            Assert.Equal(0, ledger.ImbalanceWh, Math.Max(1, ledger.InWh + ledger.OutWh) * 1e-9);
        }
    });

    [Fact]
    public void The_state_of_charge_stays_between_empty_and_full() => Properties.ForAll(Lives, life =>
    {
        var street = Live(life, after => Assert.All(
            after.Panels(), unit => Assert.InRange(unit.Emu.RsocPercent.Value, 0, 100)));
        Assert.All(street.Panels(), unit => Assert.InRange(unit.Emu.RsocPercent.Value, 0, 100));
    });

    [Fact]
    public void All_currents_on_a_bus_with_its_leak_come_to_nothing() => Properties.ForAll(Lives, life => Live(life, street =>
    {
        var bus = street.BusPanels()[0];
        if (bus.RampTargetV is null)
        {
            var sumA = street.Panels().Sum(unit => unit.Converter.Meter.GridCurrentA.Value) + bus.LeakCurrentA;
            Assert.Equal(0, sumA, 1e-9);
        }
    }));

    [Fact]
    public void What_one_home_gives_to_the_bus_others_take_or_leak() => Properties.ForAll(Lives, life =>
    {
        var tight = life.Life.Where(happening => !happening.Name.StartsWith("leak", StringComparison.Ordinal));
        var street = Live(life with { Life = tight.ToValueList() });
        var ledgers = street.UnitIds.Select(street.Ledger).ToList();
        Assert.Equal(ledgers.Sum(ledger => ledger.FromBusWh), ledgers.Sum(ledger => ledger.ToBusWh), 1e-6);
    });

    /// <summary>From 50 % on, an hour with these powers never reaches a threshold of 35 % or 100 %.</summary>
    static readonly Gen<(int SunW, int LoadW, int Acceleration)> QuietHours =
        from sun in Gen.Choose(0, 1_500)
        from load in Gen.Choose(0, 400)
        from acceleration in Gen.Elements(2, 3, 9, 10, 60, 600, 1_800, 3_600)
        select (sun, load, acceleration);

    [Fact]
    public void Between_thresholds_the_length_of_a_pass_changes_nothing() => Properties.ForAll(QuietHours, hour =>
    {
        var (fine, coarse) = (Hour(hour.SunW, hour.LoadW, 1), Hour(hour.SunW, hour.LoadW, hour.Acceleration));

        AssertClose(fine.StoredWh, coarse.StoredWh);
        AssertClose(fine.MainsWh, coarse.MainsWh);
        AssertClose(fine.LoadWh, coarse.LoadWh);
        AssertClose(fine.PvWh, coarse.PvWh);
        AssertClose(fine.DcLossWh, coarse.DcLossWh);
        AssertClose(fine.ToBusWh, coarse.ToBusWh);
    });

    static void AssertClose(double one, double other) => Assert.Equal(one, other, Math.Max(1, Math.Abs(one)) * 1e-6);

    static Ledgers.HomeLedger Hour(int sunW, int loadW, int acceleration)
    {
        var street = Street(2, _ => new() { Profile = new(new FlatProfile(sunW), new FlatProfile(loadW)) });
        street.SetAcceleration(180);
        street.SetMode("E001", Domain.Converters.ConverterMode.VoltageReference, 350, 5, null);
        street.SetMode("E002", Domain.Converters.ConverterMode.Discharge, 350, 0.5, null);
        street.SetAcceleration(acceleration);
        for (var elapsedS = 0; elapsedS < 3_600; elapsedS += acceleration)
            street.Pass();
        return street.Ledger("E002");
    }

    static Neighbourhood Live(
        (ValueList<int> Powers, BatteryOptions Battery, ValueList<Happening> Life) life, Action<Neighbourhood>? after = null)
    {
        var street = Street(Homes, id => new()
        {
            Battery = life.Battery,
            Profile = new(new FlatProfile(life.Powers[id[^1] - '1']), new FlatProfile(life.Powers[id[^1] - '1' + Homes])),
        });
        foreach (var happening in life.Life)
        {
            happening.Apply(street);
            after?.Invoke(street);
        }

        return street;
    }

    static Neighbourhood Street(int homes, Func<string, HomeOptions?> homeOf)
    {
        var street = new Neighbourhood(new() { HomeOf = homeOf });
        for (var home = 0; home < homes; home++)
            Assert.Null(street.AddUnit());
        return street;
    }
}
