using System.Globalization;
using System.Text.Json;
using Apis.Domain.Converters;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Tests.Neighbourhoods;

public class GoldenLoopTests
{
    const double PowerToleranceW = 0.011;

    [Fact]
    public void A_night_of_the_reference_comes_out_when_each_pass_begins_with_its_charge()
    {
        var trace = GoldenInput.Read("loop_night_acc10.json");
        var street = Street(trace);
        var rsocs = trace.GetProperty("rsoc_after_each");

        for (var pass = 0; pass < 1_000; pass++)
        {
            street.Pass();
            foreach (var unit in street.Panels())
            {
                var expected = rsocs.GetProperty(unit.UnitId)[pass].GetDouble();
                Assert.Equal(expected, unit.Emu.RsocPercent.Value);
                street.SetEmu(unit.UnitId, [new(EmuMember.Rsoc, expected)]);
            }

            var number = (pass + 1).ToString(CultureInfo.InvariantCulture);
            if (trace.GetProperty("states").TryGetProperty(number, out var state))
                AssertSame(state, street);
        }
    }

    [Fact]
    public void What_a_bus_does_to_homes_comes_out()
    {
        var street = Street(GoldenInput.Read("dcdc_direct_acc180.json"));

        street.Pass();
        street.SetMode("E001", ConverterMode.VoltageReference, 350, 2, null);
        for (var pass = 0; pass < 10; pass++)
            street.Pass();
        street.SetMode("E002", ConverterMode.Discharge, 350, 1, null);

        var (holder, giver) = (street.Panel("E001")!, street.Panel("E002")!);
        Assert.Equal(
            (new Figure(1), new Figure(350), new Figure(295), new Figure(6.15)),
            (holder.Converter.Meter.GridCurrentA, holder.Converter.Meter.GridPowerW, holder.Converter.Meter.BatteryPowerW,
                holder.Converter.Meter.BatteryCurrentA));
        Assert.Equal(
            (new Figure(-1), new Figure(-350), new Figure(-405), new Figure(-8.44)),
            (giver.Converter.Meter.GridCurrentA, giver.Converter.Meter.GridPowerW, giver.Converter.Meter.BatteryPowerW,
                giver.Converter.Meter.BatteryCurrentA));
        Assert.Equal((2108.86, 43.93), (holder.Emu.ChargeDischargePowerW.Value, holder.Emu.BatteryCurrentA.Value));
        Assert.Equal((1759.98, 36.67), (giver.Emu.ChargeDischargePowerW.Value, giver.Emu.BatteryCurrentA.Value));
    }

    static Neighbourhood Street(JsonElement trace)
    {
        var street = new Neighbourhood(GoldenInput.Options(trace));
        var panels = trace.GetProperty("input").GetProperty("rsoc").EnumerateObject().Select(home => new UnitPanel
        {
            Card = new() { Id = home.Name },
            Emu = new() { RsocPercent = home.Value.GetDouble() },
        });
        Assert.Null(street.Replace(panels.ToValueList()));
        return street;
    }

    static void AssertSame(JsonElement state, Neighbourhood street)
    {
        foreach (var home in state.GetProperty("units").EnumerateObject())
        {
            var (expected, panel) = (home.Value.GetProperty("emu"), street.Panel(home.Name)!);
            Near("charge_discharge_power", panel.Emu.ChargeDischargePowerW);
            Near("battery_current", panel.Emu.BatteryCurrentA);
            Near("ups_output_power", panel.Emu.UpsOutputPowerW);
            Near("pvc_charge_power", panel.Emu.PvcChargePowerW);
            var p2 = home.Value.GetProperty("dcdc").GetProperty("powermeter").GetProperty("p2").GetInt32();
            Assert.Equal(new Figure(p2, IsWhole: true), panel.Converter.PowerMeter.StoragePowerW);
            Assert.Equal(home.Value.GetProperty("time").GetString(), panel.Time);

            void Near(string name, Figure figure) =>
                Assert.Equal(expected.GetProperty(name).GetDouble(), figure.Value, PowerToleranceW);
        }
    }
}
