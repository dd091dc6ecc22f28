using Apis.Domain.Converters;
using Apis.Emulation.Circuits;
using Apis.Emulation.Neighbourhoods;

namespace Apis.Emulation.Tests.Buses;

public class CircuitBusTests
{
    // E001 -- 1 ohm -- E002 -- 2 ohm -- E003
    static readonly GridLayout Lines = new(["E001", "E002", "E003"], [new("E001", "E002", 1), new("E002", "E003", 2)]);

    [Fact]
    public void Along_a_line_the_voltage_falls_with_the_current()
    {
        var street = Street(Lines);

        street.SetMode("E001", ConverterMode.VoltageReference, 350, 7.5, null);
        street.SetMode("E003", ConverterMode.Charge, 350, 2, null);

        var bus = Assert.Single(street.BusPanels());
        Assert.Equal([350, 348, 344], bus.Nodes.Select(node => node.VoltageV), Near(1e-3));
        Assert.Equal([2, 2], bus.Lines.Select(line => line.CurrentA), Near(1e-9));
        Assert.Equal([-2, 0, 2], Currents(street), Near(1e-9));
        Assert.Equal(344 * 2, street.Panel("E003")!.Converter.Meter.GridPowerW.Value, 1e-2);
    }

    [Fact]
    public void Behind_a_cut_line_nobody_holds_the_voltage()
    {
        var street = Street(Lines);
        street.SetMode("E001", ConverterMode.VoltageReference, 350, 7.5, null);
        street.SetMode("E003", ConverterMode.Charge, 350, 2, null);

        Assert.Null(street.SetLine("main", "E003", "E002", isOpen: true));

        Assert.Equal([0, 0, 0], Currents(street), Near(1e-9));
        Assert.Equal(0, street.Panel("E003")!.Converter.Meter.GridVoltageV.Value, 1e-9);
        Assert.Contains("nobody holds the voltage where currents are to flow", Assert.Single(street.BusPanels()).Alarms);
        Assert.Null(street.SetLine("main", "E002", "E003", isOpen: false));
        Assert.Equal([-2, 0, 2], Currents(street), Near(1e-9));
    }

    [Fact]
    public void At_its_limit_the_holder_lets_the_voltage_collapse()
    {
        var street = Street(Lines);
        street.SetMode("E001", ConverterMode.VoltageReference, 350, 1.5, null);

        street.SetMode("E003", ConverterMode.Charge, 350, 2, null);

        var bus = Assert.Single(street.BusPanels());
        Assert.Equal(-1.5, Currents(street)[0], 1e-6);
        Assert.True(bus.Nodes[0].VoltageV < 175);
        Assert.Contains("E001 is at its current limit", bus.Alarms);
    }

    [Fact]
    public void What_does_not_exist_can_neither_leak_nor_be_cut()
    {
        var street = Street(Lines);

        Assert.Equal("bus main has no node E009", street.SetLeak("main", "E009", 100)?.Text);
        Assert.Equal("bus main has no line between E001 and E003", street.SetLine("main", "E001", "E003", true)?.Text);
        Assert.Equal("there is no bus east", street.SetLine("east", "E001", "E002", true)?.Text);
    }

    [Fact]
    public void A_leak_at_a_node_stays_when_units_come_and_go()
    {
        var street = Street(Lines);
        street.SetMode("E001", ConverterMode.VoltageReference, 350, 7.5, null);
        Assert.Null(street.SetLeak("main", "E002", 349));

        Assert.Null(street.AddUnit());
        Assert.Null(street.RemoveUnit());
        Assert.Null(street.RemoveUnit());

        Assert.Equal(1, Assert.Single(street.BusPanels()).LeakCurrentA, 1e-3);
        Assert.Equal(-1, Currents(street)[0], 1e-3);
    }

    [Fact]
    public void A_gateway_home_has_one_battery_and_a_converter_on_each_of_its_buses()
    {
        var street = new Neighbourhood(new()
        {
            Acceleration = 180,
            HomeOf = id => new() { Buses = id == "E002" ? ["west", "east"] : ["west"] },
        });
        Assert.Null(street.AddUnit());
        Assert.Null(street.AddUnit());

        street.SetMode("E001", ConverterMode.VoltageReference, 350, 7.5, null);
        street.SetMode("E002", ConverterMode.Charge, 350, 2, null);
        street.SetMode("E002-2", ConverterMode.VoltageReference, 340, 7.5, null);
        street.Pass();

        Assert.Equal(["E001", "E002", "E002-2"], street.UnitIds);
        Assert.Equal(["west", "east"], street.BusPanels().Select(bus => bus.Name));
        Assert.Equal(350, street.Panel("E002")!.Converter.Meter.GridVoltageV.Value);
        Assert.Equal(340, street.Panel("E002-2")!.Converter.Meter.GridVoltageV.Value);

        // 700 W come in; 71 and 55 W are lost in its converters, and what a home without load loses.
        Assert.Equal(700 - 71 - 55 - 17.5 - 129, street.Panel("E002")!.Emu.ChargeDischargePowerW.Value, 9);
        Assert.Equal(street.Panel("E002")!.Emu, street.Panel("E002-2")!.Emu);
        Assert.Equal(0, street.Ledger("E002").ImbalanceWh, 1e-9);
        Assert.Null(street.RemoveUnit());
        Assert.Equal(["E001"], street.UnitIds);
    }

    static Neighbourhood Street(GridLayout lines)
    {
        var street = new Neighbourhood(new() { Acceleration = 180, GridOf = _ => lines });
        for (var home = 0; home < 3; home++)
            Assert.Null(street.AddUnit());
        return street;
    }

    static double[] Currents(Neighbourhood street) =>
        [.. street.Panels().Select(unit => unit.Converter.Meter.GridCurrentA.Value)];

    static Func<double, double, bool> Near(double tolerance) => (one, other) => Math.Abs(one - other) <= tolerance;
}
