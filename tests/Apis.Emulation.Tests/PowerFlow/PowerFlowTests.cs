using Apis.Emulation.Homes;
using Apis.Emulation.Ledgers;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Tests.PowerFlow;

public class PowerFlowTests
{
    readonly Batteries _batteries = new();
    readonly EnergyCounters _counted = new();
    readonly Apis.Emulation.PowerFlow.PowerFlow _flow;

    public PowerFlowTests() => _flow = new(_batteries, _counted, new FlowConstants());

    // The check vectors of the reference (emulator 9.5), each made with its own formulas; converter losses 4.5, 55 and 71 W.
    [Theory]
    [InlineData(50, 0, 500, 10, 'W', false, false, false, 57, 57, 221.0, -721.0, -15.02, 0, 0, 49.96)]
    [InlineData(50, 1500, 500, 10, 'W', false, false, false, 57, 57, 221.0, 779.0, 16.23, 1500, 0, 50.05)]
    [InlineData(50, 0, 1000, 1, 'W', false, false, false, 57, 57, 291.0, -1291.0, -26.9, 0, 0, 49.99)]
    [InlineData(30, 0, 500, 10, 'W', false, false, true, 654, 154, 22.0, -22.0, -0.46, 0, 0, 30.0)]
    [InlineData(33, 0, 500, 10, 'W', true, false, true, 654, 154, 22.0, -22.0, -0.46, 0, 0, 33.0)]
    [InlineData(33, 0, 500, 10, 'W', false, false, false, 57, 57, 221.0, -721.0, -15.02, 0, 0, 32.96)]
    [InlineData(20, 0, 500, 10, 'W', false, false, true, 814, 164, 22.0, 128.0, 2.67, 0, 0, 20.01)]
    [InlineData(22, 100, 500, 10, 'W', true, true, true, 814, 164, 22.0, 228.0, 4.75, 100, 0, 22.01)]
    [InlineData(50, 0, 500, 10, 'D', false, false, false, 57, 57, 271.5, -1471.5, -30.66, 0, 0, 49.91)]
    [InlineData(50, 0, 500, 10, 'C', false, false, false, 57, 57, 287.5, -87.5, -1.82, 0, 0, 49.99)]
    public void The_check_vectors_come_out(
        double rsoc, double pv, double load, double seconds, char converter, bool wasBypassed, bool wasCharging,
        bool isBypassed, double mainsW, double acLossW, double dcLossW, double flowW, double currentA, double pvUsedW,
        double wastedW, double rsocAfter)
    {
        Home(rsoc, pv, load, converter, wasBypassed, wasCharging);

        _flow.Pass(seconds);

        Assert.Equal(isBypassed, _batteries.IsBypassed[0]);
        Assert.Equal(mainsW, _batteries.MainsPowerW[0]);
        Assert.Equal(acLossW, _batteries.AcLossW[0], 9);
        Assert.Equal(dcLossW, _batteries.DcLossW[0], 9);
        Assert.Equal(flowW, _batteries.FlowW[0], 9);
        Assert.Equal(currentA, _batteries.FlowW[0] / 48, 0.005);
        Assert.Equal(pvUsedW, _batteries.PvPowerW[0] - _batteries.CurtailedW[0], 9);
        Assert.Equal(wastedW, _batteries.CurtailedW[0], 9);
        Assert.Equal(rsocAfter, Rounding.ToHundredths(_batteries.RsocPercent(0)));
    }

    [Fact]
    public void A_full_battery_takes_of_the_sun_only_what_the_home_needs()
    {
        Home(rsoc: 100, pv: 2500, load: 500, converter: 'W');

        _flow.Pass(10);

        Assert.Equal(721, _batteries.PvPowerW[0] - _batteries.CurtailedW[0], 9);
        Assert.Equal((0.0, 1779.0, 100.0), (_batteries.FlowW[0], _batteries.CurtailedW[0], _batteries.RsocPercent(0)));
        Assert.True(_batteries.IsFull[0]);
    }

    [Fact]
    public void A_battery_that_becomes_full_takes_the_rest_of_the_energy_only()
    {
        Home(rsoc: 99.99, pv: 2500, load: 500, converter: 'W');

        _flow.Pass(10);

        // 1779 W for 10 s are 4.94167 Wh, of which 0.48 Wh fit; 4.46167 Wh in 10 s are 1606.2 W.
        Assert.Equal(100, _batteries.RsocPercent(0));
        Assert.Equal(1779, _batteries.FlowW[0], 9);
        Assert.Equal(1606.2, _batteries.SurplusW[0], 6);
    }

    [Fact]
    public void An_empty_battery_lets_the_mains_carry_the_rest()
    {
        Home(rsoc: 0.01, pv: 0, load: 500, converter: 'D');

        _flow.Pass(10);

        // 700 W go to the bus, 55 W into the converter and 17.5 W into the system, less the 150 W that the mains charge. The
        // 0.48 Wh that are there give 172.8 W for the ten seconds.
        Assert.Equal(0, _batteries.StoredWh[0]);
        Assert.Equal(-622.5, _batteries.FlowW[0], 6);
        Assert.Equal(622.5 - 172.8, _batteries.DeficitW[0], 6);
    }

    [Fact]
    public void Between_its_thresholds_a_switch_of_the_ups_stays_where_it_is()
    {
        Home(rsoc: 34.9, pv: 0, load: 0, converter: 'W', wasBypassed: true);
        Home(rsoc: 35, pv: 0, load: 0, converter: 'W', wasBypassed: true);
        Home(rsoc: 24.9, pv: 0, load: 0, converter: 'W', wasBypassed: true, wasCharging: true);
        Home(rsoc: 25, pv: 0, load: 0, converter: 'W', wasBypassed: true, wasCharging: true);

        _flow.Pass(1);

        Assert.Equal([true, false, true, true], _batteries.IsBypassed.Values);
        Assert.Equal([false, false, true, false], _batteries.IsAcCharging.Values);
    }

    [Fact]
    public void Efficiencies_take_their_share_in_both_directions()
    {
        var battery = new BatteryOptions { ChargeEfficiency = 0.9, DischargeEfficiency = 0.8 };
        Home(rsoc: 50, pv: 1500, load: 500, converter: 'W', battery: battery);
        Home(rsoc: 50, pv: 0, load: 500, converter: 'W', battery: battery);

        _flow.Pass(3600);

        Assert.Equal(2400 + (0.9 * 779), _batteries.StoredWh[0], 9);
        Assert.Equal(2400 - (721 / 0.8), _batteries.StoredWh[1], 9);
        Assert.Equal(0.1 * 779, _counted.BatteryLossWh[0], 9);
        Assert.Equal((721 / 0.8) - 721, _counted.BatteryLossWh[1], 9);
    }

    [Fact]
    public void Beyond_its_power_limits_a_battery_takes_and_gives_no_more()
    {
        var battery = new BatteryOptions { MaxChargePowerW = 500, MaxDischargePowerW = 600 };
        Home(rsoc: 50, pv: 1500, load: 500, converter: 'W', battery: battery);
        Home(rsoc: 50, pv: 0, load: 500, converter: 'W', battery: battery);

        _flow.Pass(10);

        Assert.Equal((500.0, 279.0), (_batteries.FlowW[0], _batteries.CurtailedW[0]));
        Assert.Equal((-600.0, 121.0), (_batteries.FlowW[1], _batteries.DeficitW[1]));
    }

    [Fact]
    public void A_pass_allocates_nothing()
    {
        for (var home = 0; home < 100; home++)
            Home(rsoc: home, pv: 10 * home, load: 300, converter: 'W');
        _flow.Pass(10);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var pass = 0; pass < 1_000; pass++)
            _flow.Pass(10);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    void Home(
        double rsoc, double pv, double load, char converter, bool wasBypassed = false, bool wasCharging = false,
        BatteryOptions? battery = null)
    {
        var row = _batteries.Add(battery ?? new(), rsoc);
        _counted.Add(_batteries.StoredWh[row]);
        (_batteries.PvPowerW[row], _batteries.LoadW[row]) = (pv, load);
        (_batteries.IsBypassed[row], _batteries.IsAcCharging[row]) = (wasBypassed, wasCharging);
        (_batteries.GridPowerW[row], _batteries.ConverterLossW[row]) = converter switch
        {
            'D' => (-700, 55),
            'C' => (700, 71),
            _ => (0, 4.5),
        };
    }
}
