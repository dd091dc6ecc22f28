using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Node.Events;
using Apis.Node.Messages;

namespace Apis.Node.Tests.Controllers;

/// <summary>The requests of each command, as GridMaster and controller 4.5 to 4.10 give them for the sample policy.</summary>
public sealed class DeviceRunTests
{
    const string Wait = "mode=0x0000&dvg=350.0&dig=0.0&drg=0";

    [Fact]
    public void A_waiting_converter_is_told_to_wait_in_one_request() =>
        Expect(ConverterMode.Wait, 0, DeviceCommand.Wait, Wait);

    [Fact]
    public void A_voltage_reference_goes_down_to_310_V_before_it_waits() =>
        Expect(ConverterMode.VoltageReference, 2.3, DeviceCommand.Wait, "dvg=310.0&drg=0", "status", Wait);

    [Theory]
    [InlineData(ConverterMode.Charge)]
    [InlineData(ConverterMode.Discharge)]
    public void A_current_goes_down_in_steps_before_the_converter_waits(ConverterMode mode) =>
        Expect(mode, 2.3, DeviceCommand.Wait, "dig=1.3", "dig=0.3", "dig=0.0", "status", Wait);

    [Fact]
    public void A_current_below_one_step_is_set_with_the_mode() => Expect(
        ConverterMode.Wait, 0, DeviceCommand.Start(Direction.Charge, 0.5), "mode=0x0041&dvg=350.0&dig=0.5&drg=0", "status");

    [Fact]
    public void A_current_of_one_step_is_set_twice() => Expect(
        ConverterMode.Wait, 0, DeviceCommand.Start(Direction.Charge, 1),
        "mode=0x0041&dvg=350.0&dig=1.0&drg=0", "dig=1.0", "status");

    [Fact]
    public void A_greater_current_is_reached_in_steps() => Expect(
        ConverterMode.Wait, 0, DeviceCommand.Start(Direction.Discharge, 2.2),
        "mode=0x0002&dvg=380.0&dig=1.0&drg=0", "dig=2.0", "dig=2.2", "status");

    [Fact]
    public void Another_current_is_reached_in_steps() =>
        Expect(ConverterMode.Charge, 1, DeviceCommand.Current(2.2), "dig=2.0", "dig=2.2", "status");

    [Fact]
    public void Another_voltage_is_set_at_once() =>
        Expect(ConverterMode.VoltageReference, 2.3, DeviceCommand.Voltage(334), "dvg=334.0&drg=0", "status");

    [Fact]
    public void A_voltage_reference_starts_with_the_converters_capacity() => Expect(
        ConverterMode.Wait, 0, DeviceCommand.VoltageReference, "mode=0x0014&dvg=350.0&dig=2.3&drg=0");

    [Fact]
    public void What_hands_the_voltage_over_gets_droop() =>
        Expect(ConverterMode.VoltageReference, 2.3, DeviceCommand.WillHandOver, "dvg=350.0&drg=0.039");

    [Fact]
    public void What_takes_the_voltage_over_begins_at_what_it_measures() => Expect(
        ConverterMode.Charge, 1, DeviceCommand.WillTakeOver(null), "mode=0x0014&dvg=350.0&dig=2.3&drg=0.039");

    [Fact]
    public void What_has_handed_the_voltage_over_waits() => Expect(
        ConverterMode.VoltageReference, 2.3, DeviceCommand.DidHandOver(), "dig=1.3", "dig=0.3", "dig=0.0", "status", Wait);

    [Fact]
    public void What_has_handed_the_voltage_over_can_go_on_in_CC() => Expect(
        ConverterMode.VoltageReference, 2.3, DeviceCommand.DidHandOver(ConverterMode.Discharge, 1),
        "mode=0x0002&dvg=380.0&dig=1.0&drg=0");

    [Fact]
    public void What_has_taken_the_voltage_over_loses_its_droop() =>
        Expect(ConverterMode.VoltageReference, 2.3, DeviceCommand.DidTakeOver, "dvg=350.0&drg=0");

    [Fact]
    public void SCRAM_is_as_WAIT() =>
        Expect(ConverterMode.Charge, 1, DeviceCommand.Scram(false), "dig=0.0", "status", Wait);

    [Fact]
    public void SCRAM_can_spare_the_voltage_reference() =>
        Expect(ConverterMode.VoltageReference, 2.3, DeviceCommand.Scram(true));

    [Fact]
    public void An_authorisation_tries_three_voltages_and_goes_back()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);

        Assert.IsType<UnitData>(home.Command(DeviceCommand.VoltageReferenceAuthorization));

        var calls = home.Converter.Calls.ToList();
        string[] candidates = ["dvg=330.0&drg=0", "dvg=340.0&drg=0", "dvg=360.0&drg=0", "dvg=370.0&drg=0"];
        Assert.Equal(8, calls.Count);
        Assert.All(calls.Where((_, index) => index % 2 == 1), call => Assert.Equal("status", call));
        Assert.All([calls[0], calls[2], calls[4]], call => Assert.Contains(call, candidates));
        Assert.Equal("dvg=350.0&drg=0", calls[6]);
        Assert.Equal(350, home.Converter.TargetGridVoltageV);
    }

    [Fact]
    public void A_current_into_another_voltage_reference_fails_the_authorisation()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);
        home.Converter.LoadA = 0.5;

        Assert.IsType<Refused>(home.Command(DeviceCommand.VoltageReferenceAuthorization));

        Assert.Equal(["status", "status", "status"], home.Converter.Calls.Skip(1));
        Assert.Equal("HARDWARE:LOCAL:WARN", home.ErrorKinds.Last());
    }

    [Fact]
    public void A_checkpoint_waits_before_each_of_its_three_looks()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.Measures = meter => meter with { GridCurrentA = 0 };

        var answer = Assert.IsType<Refused>(home.Command(DeviceCommand.Start(Direction.Charge, 0.5)));

        var began = home.Converter.TimedCalls[0].At;
        Assert.Equal(ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn), answer.Problem.Raises);
        Assert.Equal(
            [0, 100, 200, 300], home.Converter.TimedCalls.Select(call => (int)(call.At - began).TotalMilliseconds));
    }

    [Fact]
    public void A_current_in_the_wrong_direction_does_not_pass()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.Measures = meter => meter with { GridCurrentA = -meter.GridCurrentA };

        Assert.IsType<Refused>(home.Command(DeviceCommand.Start(Direction.Charge, 1)));
    }

    [Fact]
    public void A_converter_that_stays_in_its_mode_fails_the_command()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.IsStuck = true;

        var answer = Assert.IsType<Refused>(home.Command(DeviceCommand.Start(Direction.Charge, 1)));

        Assert.Equal(ErrorKind.Local(ErrorCategory.Hardware), answer.Problem.Raises);
        Assert.Equal(["mode=0x0041&dvg=350.0&dig=1.0&drg=0"], home.Converter.Calls);
    }

    [Fact]
    public void WAIT_comes_although_the_way_down_fails()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 2.3);
        home.Converter.Fails = request => request.StartsWith("dig=", StringComparison.Ordinal);

        Assert.IsType<UnitData>(home.Command(DeviceCommand.Wait));

        Assert.Equal(["dig=1.3", "dig=1.3", "dig=1.3", Wait], home.Converter.Calls);
        Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
        Assert.Equal(
            ["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds.TakeLast(3));
    }

    [Fact]
    public void A_voltage_that_does_not_come_down_delays_WAIT_by_one_checkpoint_only()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);
        home.Converter.Measures = meter => meter with { GridVoltageV = 350 };

        Assert.IsType<UnitData>(home.Command(DeviceCommand.Wait));

        Assert.Equal(["dvg=310.0&drg=0", "status", "status", "status", Wait], home.Converter.Calls);
    }

    [Fact]
    public void A_status_without_the_code_still_shows_that_the_converter_stopped()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 1);
        (home.Converter.LeavesOutCodeInStatus, home.Converter.Mode) = (true, ConverterMode.Wait);

        var data = Assert.IsType<UnitData>(home.Ask(new ReadDeviceStatus(ControllerHome.Token)));

        Assert.Null(data.Reading.Converter.Mode);
    }

    [Fact]
    public void Every_step_and_every_whole_reading_is_published()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        var ear = home.Kit.CreateTestProbe();
        home.Kit.Sys.EventStream.Subscribe<DeviceStepTaken>(ear.Ref);
        home.Kit.Sys.EventStream.Subscribe<UnitRead>(ear.Ref);

        home.Command(DeviceCommand.Start(Direction.Charge, 0.5));
        home.Ask(new ReadUnitData(ControllerHome.Token, IsUrgent: true));

        var set = ear.ExpectMsg<DeviceStepTaken>();
        Assert.Equal(new DeviceStep.SetMode(ConverterMode.Charge, 350, 0.5), set.Step);
        Assert.Equal(("E001", ConverterMode.Charge, null), (set.UnitId, set.Reading!.Mode, set.Problem));
        Assert.Equal(new DeviceStep.Checkpoint(GridCurrentA: 0.5), ear.ExpectMsg<DeviceStepTaken>().Step);
        Assert.Equal(0.5, ear.ExpectMsg<UnitRead>().Reading.Converter.TargetGridCurrentA);
    }

    static void Expect(ConverterMode mode, double gridCurrentA, DeviceCommand command, params string[] calls)
    {
        using var home = ControllerHome.In(mode, gridCurrentA);

        var data = Assert.IsType<UnitData>(home.Command(command));

        Assert.Equal(calls, home.Converter.Calls);
        Assert.Equal(home.Converter.Mode, data.Reading.Converter.Mode);
        Assert.Equal(home.Converter.TargetGridCurrentA, data.Reading.Converter.TargetGridCurrentA);
    }
}
