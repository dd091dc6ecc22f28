using Apis.Domain.Converters;
using Apis.Emulation.Faults;
using Apis.Emulation.Messages;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Tests.Hardware;

public class PlantTests
{
    [Fact]
    public void A_unit_shows_what_it_came_with_until_the_first_pass()
    {
        using var plant = new PlantFixture();

        var before = plant.Unit("E001");
        plant.PassTime(TimeSpan.FromSeconds(1));

        Assert.Equal("2014/12/20-22:39:48", before.Time);
        Assert.Equal("2020/01/01-00:00:10", plant.Unit("E001").Time);
        Assert.Equal(new Figure(0, IsWhole: true), before.Emu.UpsOutputPowerW);
        Assert.Equal(new Figure(300), plant.Unit("E001").Emu.UpsOutputPowerW);
    }

    [Fact]
    public void Who_holds_the_bus_carries_what_the_others_give_and_take()
    {
        using var plant = new PlantFixture();
        plant.Ask<Snapshot>(new SetAcceleration(180));

        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));
        plant.Ask<UnitPanel>(new SetMode("E002", ConverterMode.Discharge, 380, 2));
        plant.Ask<UnitPanel>(new SetMode("E003", ConverterMode.Charge, 350, 0.5));

        var units = plant.All().Units;
        Assert.Equal([1.5, -2, 0.5], units.Select(unit => unit.Converter.Meter.GridCurrentA.Value));
        Assert.Equal([350, 350, 350], units.Select(unit => unit.Converter.Meter.GridVoltageV.Value));
    }

    [Fact]
    public void A_dead_bus_comes_up_in_twelve_seconds_at_the_usual_acceleration()
    {
        using var plant = new PlantFixture();

        var reply = plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));
        plant.PassTime(TimeSpan.FromSeconds(3));
        var onTheWay = plant.Unit("E002").Converter.Meter.GridVoltageV;
        plant.PassTime(TimeSpan.FromSeconds(10));

        Assert.Equal(0, reply.Converter.Meter.GridVoltageV.Value);
        Assert.Equal(new Figure(87, IsWhole: true), onTheWay);
        Assert.Equal(new Figure(350), plant.Unit("E002").Converter.Meter.GridVoltageV);
    }

    [Fact]
    public void A_bus_that_is_held_follows_a_new_voltage_at_once()
    {
        using var plant = new PlantFixture();
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 330, 7.5));
        plant.PassTime(TimeSpan.FromSeconds(20));

        var reply = plant.Ask<UnitPanel>(new SetVoltage("E001", 349.5));

        Assert.Equal(new Figure(349.5), reply.Converter.Meter.GridVoltageV);
    }

    [Fact]
    public void A_new_command_takes_the_place_of_a_ramp()
    {
        using var plant = new PlantFixture();
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));
        plant.PassTime(TimeSpan.FromSeconds(3));

        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.Wait, 350, 0));
        plant.PassTime(TimeSpan.FromSeconds(20));

        Assert.Equal(new Figure(0, IsWhole: true), plant.Unit("E002").Converter.Meter.GridVoltageV);
    }

    [Fact]
    public void A_second_voltage_reference_carries_nothing_and_the_first_goes_on()
    {
        using var plant = new PlantFixture();
        plant.Ask<Snapshot>(new SetAcceleration(180));
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));
        plant.Ask<UnitPanel>(new SetMode("E002", ConverterMode.Discharge, 380, 2));

        plant.Ask<UnitPanel>(new SetMode("E002", ConverterMode.VoltageReference, 360, 7.5));

        Assert.Equal([0, 0, 0], plant.All().Units.Select(unit => unit.Converter.Meter.GridCurrentA.Value));
        Assert.Equal(350, plant.Unit("E003").Converter.Meter.GridVoltageV.Value);
    }

    [Fact]
    public void A_leak_is_carried_by_who_holds_the_bus()
    {
        using var plant = new PlantFixture();
        plant.Ask<Snapshot>(new SetAcceleration(180));
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));

        var snapshot = plant.Ask<Snapshot>(new SetLeak("main", null, 700));

        Assert.Equal(0.5, Assert.Single(snapshot.Buses).LeakCurrentA);
        Assert.Equal(-0.5, plant.Unit("E001").Converter.Meter.GridCurrentA.Value);
        Assert.Equal(RefusalKind.BadValue, plant.Ask<Refusal>(new SetLeak("other", null, 700)).Kind);
    }

    [Fact]
    public void What_is_out_of_range_is_refused_and_changes_nothing()
    {
        using var plant = new PlantFixture();
        var before = plant.All();

        Assert.Equal(RefusalKind.BadValue, plant.Ask<Refusal>(new SetMode("E001", ConverterMode.Wait, double.NaN, 0)).Kind);
        Assert.Equal(RefusalKind.BadValue, plant.Ask<Refusal>(new SetMode("E001", ConverterMode.Wait, 350, -1)).Kind);
        Assert.Equal(RefusalKind.BadValue, plant.Ask<Refusal>(new SetVoltage("E001", double.PositiveInfinity)).Kind);
        Assert.Equal(RefusalKind.BadValue, plant.Ask<Refusal>(new SetCurrent("E001", 1e9)).Kind);
        Assert.Equal(RefusalKind.BadValue, plant.Ask<Refusal>(new SetEmu("E001", [new(EmuMember.Rsoc, 101)])).Kind);
        Assert.Equal(RefusalKind.BadValue, plant.Ask<Refusal>(new SetAcceleration(0)).Kind);
        Assert.Equal(RefusalKind.UnknownUnit, plant.Ask<Refusal>(new ReadUnit("E999")).Kind);
        Assert.Equal(RefusalKind.UnknownUnit, plant.Ask<Refusal>(new SetCurrent("E999", 1)).Kind);

        Assert.Same(before, plant.All());
    }

    [Fact]
    public void Units_come_and_go_by_their_number()
    {
        using var plant = new PlantFixture(homes: 2);

        Assert.Equal(["E001", "E002", "E003"], Ids(plant.Ask<Snapshot>(AddUnit.Instance)));
        Assert.Equal(["E001", "E002"], Ids(plant.Ask<Snapshot>(RemoveUnit.Instance)));
        Assert.Equal(["E001", "E002", "E003"], Ids(plant.Ask<Snapshot>(AddUnit.Instance)));
        Assert.Equal("localhost:4390/E003", plant.Unit("E003").Card.Ip);
        Assert.Equal(RefusalKind.UnknownUnit, plant.Ask<Refusal>(new ReadUnit("E004")).Kind);
    }

    [Fact]
    public void The_last_unit_can_go_but_not_one_more()
    {
        using var plant = new PlantFixture(homes: 1);

        Assert.Empty(plant.Ask<Snapshot>(RemoveUnit.Instance).Units);
        Assert.Equal(RefusalKind.Impossible, plant.Ask<Refusal>(RemoveUnit.Instance).Kind);
        plant.PassTime(TimeSpan.FromSeconds(5));
        Assert.Equal("E001", Assert.Single(plant.Ask<Snapshot>(AddUnit.Instance).Units).UnitId);
    }

    [Fact]
    public void When_the_holder_is_removed_the_bus_is_dead()
    {
        using var plant = new PlantFixture(homes: 2);
        plant.Ask<Snapshot>(new SetAcceleration(180));
        plant.Ask<UnitPanel>(new SetMode("E002", ConverterMode.VoltageReference, 350, 7.5));

        var snapshot = plant.Ask<Snapshot>(RemoveUnit.Instance);

        Assert.Equal(0, Assert.Single(snapshot.Units).Converter.Meter.GridVoltageV.Value);
        Assert.Null(Assert.Single(snapshot.Buses).HolderUnitId);
    }

    [Fact]
    public void A_silent_converter_does_not_answer_until_it_is_mended()
    {
        using var plant = new PlantFixture();
        plant.Ask<UnitPanel>(new SetConverterFaults("E001", new() { IsSilent = true }));

        plant.Test.Send(plant.Plant, new ReadUnit("E001"));
        plant.Test.Send(plant.Plant, new SetMode("E001", ConverterMode.Charge, 350, 1));
        plant.Test.ExpectNoMsg(TimeSpan.FromMinutes(1));

        plant.Ask<UnitPanel>(new SetConverterFaults("E001", ConverterFaults.None));
        Assert.Equal(ConverterMode.Wait, plant.Unit("E001").Converter.Mode);
    }

    [Fact]
    public void Units_that_take_the_place_of_others_have_no_faults_of_theirs()
    {
        using var plant = new PlantFixture();
        plant.Ask<UnitPanel>(new SetConverterFaults("E001", new() { IsSilent = true }));

        plant.Ask<Snapshot>(new ReplaceUnits(plant.All().Units));

        Assert.Equal("E001", plant.Unit("E001").UnitId);
    }

    [Fact]
    public void Removing_an_idle_unit_changes_nothing_that_others_show()
    {
        using var plant = new PlantFixture();
        var before = plant.Unit("E001");

        plant.Ask<Snapshot>(RemoveUnit.Instance);

        Assert.Equal(before, plant.Unit("E001"));
    }

    [Fact]
    public void A_slow_converter_acts_and_answers_later()
    {
        using var plant = new PlantFixture();
        plant.Ask<UnitPanel>(new SetConverterFaults("E001", new() { Delay = TimeSpan.FromSeconds(3) }));

        plant.Test.Send(plant.Plant, new SetMode("E001", ConverterMode.Charge, 350, 1));
        plant.Test.ExpectNoMsg(TimeSpan.FromSeconds(2.9));

        Assert.Equal(ConverterMode.Wait, plant.Neighbourhood.Panel("E001")!.Converter.Mode);
        Assert.Equal(ConverterMode.Charge, plant.Test.ExpectMsg<UnitPanel>().Converter.Mode);
    }

    [Fact]
    public void A_stuck_converter_keeps_its_mode_and_one_that_ignores_currents_keeps_its_current()
    {
        using var plant = new PlantFixture();
        plant.Ask<Snapshot>(new SetAcceleration(180));
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));
        plant.Ask<UnitPanel>(new SetMode("E002", ConverterMode.Charge, 350, 2));
        plant.Ask<UnitPanel>(new SetConverterFaults("E002", new() { IsStuck = true, IgnoresCurrent = true }));

        var stuck = plant.Ask<UnitPanel>(new SetMode("E002", ConverterMode.Wait, 350, 0));

        Assert.Equal(ConverterMode.Charge, stuck.Converter.Mode);
        Assert.Equal(2, stuck.Converter.Meter.GridCurrentA.Value);
        Assert.Equal(0, stuck.Converter.Limits.GridCurrentA.Value);
    }

    [Fact]
    public void A_converter_with_an_offset_lets_more_flow_than_it_was_told()
    {
        using var plant = new PlantFixture();
        plant.Ask<Snapshot>(new SetAcceleration(180));
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));
        plant.Ask<UnitPanel>(new SetMode("E002", ConverterMode.Discharge, 350, 2));

        var broken = plant.Ask<UnitPanel>(new SetConverterFaults("E002", new() { CurrentOffsetA = 0.25 }));

        Assert.Equal(-2.25, broken.Converter.Meter.GridCurrentA.Value);
        Assert.Equal(2.25, plant.Unit("E001").Converter.Meter.GridCurrentA.Value);
    }

    [Fact]
    public void Temperature_alarm_noise_and_a_forbidden_battery_are_shown()
    {
        using var plant = new PlantFixture();
        plant.Ask<Snapshot>(new SetAcceleration(180));
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));

        plant.Ask<UnitPanel>(new SetBatteryFaults("E001", new() { ForbidsSharing = true }));
        var unit = plant.Ask<UnitPanel>(new SetConverterFaults(
            "E001", new() { TemperatureC = 60, AlarmState = "Heavy alarm", Noise = new(GridVoltageV: 2, GridCurrentA: 0) }));

        Assert.Equal((60, "Heavy alarm"), (unit.Converter.Meter.TemperatureC.Value, unit.Converter.AlarmState));
        Assert.InRange(unit.Converter.Meter.GridVoltageV.Value, 348, 352);
        Assert.NotEqual(350, unit.Converter.Meter.GridVoltageV.Value);
        Assert.False(unit.IsSharingPermitted);
    }

    [Fact]
    public void A_silent_battery_does_not_tell_its_charge_though_the_converter_answers()
    {
        using var plant = new PlantFixture();
        plant.Ask<UnitPanel>(new SetBatteryFaults("E001", new() { IsSilent = true }));

        plant.Test.Send(plant.Plant, new ReadBattery("E001"));
        plant.Test.ExpectNoMsg(TimeSpan.FromSeconds(10));

        Assert.Equal("E001", plant.Unit("E001").UnitId);
    }

    [Fact]
    public void A_converter_that_nobody_polls_stops_by_itself_when_it_has_the_switch()
    {
        using var plant = new PlantFixture(options: new() { DeadMansSwitch = TimeSpan.FromSeconds(30) });
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));
        for (var poll = 0; poll < 5; poll++)
        {
            plant.PassTime(TimeSpan.FromSeconds(20));
            Assert.Equal(ConverterMode.VoltageReference, plant.Unit("E001").Converter.Mode);
        }

        plant.PassTime(TimeSpan.FromSeconds(31));

        Assert.Equal(ConverterMode.Wait, plant.Neighbourhood.Panel("E001")!.Converter.Mode);
    }

    [Fact]
    public void Without_the_switch_a_converter_goes_on_for_ever()
    {
        using var plant = new PlantFixture();
        plant.Ask<UnitPanel>(new SetMode("E001", ConverterMode.VoltageReference, 350, 7.5));

        plant.PassTime(TimeSpan.FromDays(1));

        Assert.Equal(ConverterMode.VoltageReference, plant.Unit("E001").Converter.Mode);
    }

    static IEnumerable<string> Ids(Snapshot snapshot) => snapshot.Units.Select(unit => unit.UnitId);
}
