using Apis.Cluster.Memberships;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Kernel.Virtual;
using Apis.Node.Controllers;
using Apis.Node.Messages;
using Apis.TestKit;

namespace Apis.Node.Tests.Controllers;

public sealed class ControllerStopsTests
{
    const string Wait = "mode=0x0000&dvg=350.0&dig=0.0&drg=0";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stop_cancels_a_command_on_its_way_up_after_the_request_under_way(bool byScram)
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.Latency = TimeSpan.FromMilliseconds(400);
        var order = home.Order(DeviceCommand.Start(Direction.Charge, 2.3));
        home.Pass(0.6);

        object stop = byScram
            ? new ControlDevice(ControllerHome.Token, DeviceCommand.Scram(false))
            : new StopByItself("a test");
        Assert.IsType<UnitData>(home.Ask(stop));

        Assert.Equal(
            ["mode=0x0041&dvg=350.0&dig=1.0&drg=0", "dig=2.0", "dig=1.0", "dig=0.0", "status", Wait],
            home.Converter.Calls);
        Assert.Equal(1, home.Converter.MostAtOnce);
        Assert.StartsWith("stopped:", order.ExpectMsg<Refused>().Problem.Text, StringComparison.Ordinal);
        home.Pass(60);
        Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
    }

    [Fact]
    public void A_stop_cuts_the_wait_of_a_checkpoint_short()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.Measures = meter => meter with { GridCurrentA = 0 };
        var order = home.Order(DeviceCommand.Start(Direction.Charge, 0.5));
        home.Pass(0.15);
        var began = home.Kit.Time.GetUtcNow();

        home.Ask(new StopByItself("a test"));

        order.ExpectMsg<Refused>();
        Assert.Equal(TimeSpan.FromMilliseconds(100), home.Kit.Time.GetUtcNow() - began);
    }

    [Fact]
    public void A_stop_comes_before_all_that_waits_and_the_orders_among_it_are_void()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.Latency = TimeSpan.FromMilliseconds(400);
        var running = home.Order(DeviceCommand.Start(Direction.Charge, 1));
        var read = home.Order(new ReadDeviceStatus(ControllerHome.Token));
        var waiting = home.Order(DeviceCommand.Start(Direction.Discharge, 1));
        home.Pass(0.1);

        Assert.IsType<UnitData>(home.Ask(new StopByItself("a test")));

        Assert.Equal(Wait, home.Converter.Calls.Last());
        Assert.IsType<Refused>(running.ExpectMsg<object>());
        Assert.IsType<Refused>(waiting.ExpectMsg<object>());
        Assert.IsType<UnitData>(read.ExpectMsg<object>());
        Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
    }

    [Fact]
    public void A_second_stop_is_answered_when_the_first_one_ends()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 2.3);
        home.Converter.Latency = TimeSpan.FromMilliseconds(400);
        var first = home.Order(new StopByItself("first"));
        home.Pass(0.5);
        var second = home.Order(new StopByItself("second"));
        var third = home.Order(DeviceCommand.Wait);
        var fourth = home.Order(DeviceCommand.Scram(true));

        Assert.IsType<UnitData>(first.ExpectMsg<object>());
        Assert.IsType<UnitData>(second.ExpectMsg<object>());
        Assert.IsType<UnitData>(third.ExpectMsg<object>());
        Assert.IsType<UnitData>(fourth.ExpectMsg<object>());
        home.Pass(0.1);
        Assert.Equal(["dig=1.3", "dig=0.3", "dig=0.0", "status", Wait], home.Converter.Calls);
    }

    [Fact]
    public void A_stop_that_waits_becomes_the_stronger_of_two()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);
        home.Converter.Latency = TimeSpan.FromMilliseconds(400);
        home.Order(DeviceCommand.Voltage(340));
        home.Pass(0.1);
        var gentle = home.Order(DeviceCommand.Scram(true));
        var full = home.Order(DeviceCommand.Scram(false));

        gentle.ExpectMsg<UnitData>();
        full.ExpectMsg<UnitData>();

        Assert.Equal(["dvg=340.0&drg=0", "dvg=310.0&drg=0", "status", Wait], home.Converter.Calls);
    }

    [Fact]
    public void A_stop_does_not_wait_for_the_attempts_of_a_silent_driver()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 1);
        home.Converter.IsSilent = true;
        home.Order(DeviceCommand.Current(2));
        home.Pass(1);
        var stop = home.Order(new StopByItself("a test"));
        home.Pass(1);
        home.Converter.IsSilent = false;

        stop.ExpectMsg<UnitData>(TimeSpan.FromSeconds(3.5));

        Assert.Equal(["dig=2.0", "dig=0.0", "status", Wait], home.Converter.Calls);
        Assert.Equal(1, home.Converter.MostAtOnce);
    }

    [Fact]
    public void A_stop_that_is_not_obeyed_is_repeated_and_reported_once()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.IsStuck = true;
        home.Converter.Be(ConverterMode.Charge, 1);

        Assert.IsType<Refused>(home.Ask(new StopByItself("a test")));
        var errors = home.ErrorKinds.Count();
        home.Pass(3.5);

        Assert.Equal(4, home.Converter.Calls.Count(call => call == Wait));
        Assert.Equal(errors, home.ErrorKinds.Count());
        Assert.IsType<Refused>(home.Command(DeviceCommand.Start(Direction.Charge, 1)));

        home.Converter.IsStuck = false;
        home.Pass(1);
        Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
        Assert.IsType<UnitData>(home.Command(DeviceCommand.Start(Direction.Charge, 1)));
        home.Converter.ForgetCalls();
        home.Pass(4);
        Assert.Empty(home.Converter.Sets);
    }

    [Fact]
    public void An_unknown_mode_is_stopped_with_a_warning()
    {
        using var home = new ControllerHome(converter => converter.Fails = request => request == "unit");
        home.Converter.ForgetCalls();

        Assert.IsType<UnitData>(home.Ask(new StopByItself("a test")));

        Assert.Equal([Wait], home.Converter.Calls);
        Assert.Equal("HARDWARE:LOCAL:WARN", home.ErrorKinds.Last());
    }

    [Fact]
    public void A_CC_home_that_is_cut_off_waits_at_once()
    {
        using var home = ControllerHome.In(ConverterMode.Discharge, 1);
        var began = home.Kit.Time.GetUtcNow();

        home.Send(MembershipLost.Instance);
        home.Pass(20);

        Assert.Equal(["dig=0.0", Wait], home.Converter.Sets);
        Assert.Equal(100, (home.Converter.TimedCalls.First(call => call.Request == Wait).At - began).TotalMilliseconds);
    }

    [Fact]
    public void A_CV_home_that_is_cut_off_holds_the_voltage_for_five_seconds()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);

        home.Send(MembershipLost.Instance);
        home.Pass(4.9);
        Assert.Empty(home.Converter.Sets);

        home.Pass(0.3);
        Assert.Equal(["dvg=310.0&drg=0", Wait], home.Converter.Sets);
    }

    [Fact]
    public void A_CV_home_that_is_in_again_goes_on()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);

        home.Send(MembershipLost.Instance);
        home.Pass(4);
        home.Send(MembershipRegained.Instance);
        home.Pass(20);

        Assert.Empty(home.Converter.Sets);
        Assert.Equal(ConverterMode.VoltageReference, home.Converter.Mode);
    }

    [Fact]
    public void A_home_that_is_cut_off_obeys_stops_only()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);
        home.Send(MembershipLost.Instance);

        Assert.IsType<Refused>(home.Command(DeviceCommand.Voltage(340)));
        Assert.IsType<UnitData>(home.Command(DeviceCommand.Wait));

        home.Send(MembershipRegained.Instance);
        Assert.IsType<UnitData>(home.Command(DeviceCommand.Start(Direction.Charge, 1)));
    }

    [Fact]
    public void What_is_cut_off_while_it_becomes_CC_waits_after_the_request_under_way()
    {
        using var home = ControllerHome.In(ConverterMode.VoltageReference, 2.3);
        home.Converter.Latency = TimeSpan.FromMilliseconds(400);
        home.Order(DeviceCommand.DidHandOver(ConverterMode.Charge, 1));
        home.Pass(0.1);

        home.Send(MembershipLost.Instance);
        home.Pass(3);

        Assert.Equal(["mode=0x0041&dvg=350.0&dig=1.0&drg=0", "dig=0.0", Wait], home.Converter.Sets);
    }

    [Fact]
    public void A_person_can_SCRAM_the_home_in_mode_manual()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 1);
        home.GlobalMode = GlobalMode.Manual;

        Assert.IsType<UnitData>(home.Ask(new CommandByPerson(DeviceCommand.Scram(false))));
        Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
    }

    [Fact]
    public void Whenever_a_stop_comes_nothing_overlaps_and_the_converter_ends_in_WAIT()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var options = new VirtualTimeOptions { Seed = (ulong)seed, Ordering = Ordering.Shuffled };
            using var home = new ControllerHome(kit: new ActorTestKit(options));
            home.Converter.Latency = TimeSpan.FromMilliseconds(40);
            home.ClusterLatency = TimeSpan.FromMilliseconds(15);
            home.Order(DeviceCommand.Start(Direction.Charge, 2.3));
            home.Order(DeviceCommand.Current(1));
            home.Pass(seed * 0.01);

            var stop = home.Order(new StopByItself("a test"));
            home.Pass(3);

            stop.ExpectMsg<UnitData>();
            Assert.Equal(1, home.Converter.MostAtOnce);
            Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
        }
    }

    [Fact]
    public void On_threads_it_stops_as_well()
    {
        using var home = new ControllerHome(kit: ActorTestKit.OnThreads());
        home.Converter.Latency = TimeSpan.FromMilliseconds(20);
        var order = home.Order(DeviceCommand.Start(Direction.Charge, 2.3));
        home.Kit.AwaitCondition(() => home.Converter.Mode is ConverterMode.Charge);

        var stop = home.Order(new StopByItself("a test"));

        order.ExpectMsg<Refused>();
        stop.ExpectMsg<UnitData>();
        Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
        Assert.Equal(1, home.Converter.MostAtOnce);
    }
}
