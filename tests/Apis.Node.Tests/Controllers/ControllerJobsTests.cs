using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Node.Controllers;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Tests.Controllers;

public sealed class ControllerJobsTests
{
    static readonly ReadUnitData Urgent = new(ControllerHome.Token, IsUrgent: true);
    static readonly ReadUnitData Cached = new(ControllerHome.Token, IsUrgent: false);

    [Fact]
    public void It_reads_at_once_and_then_five_seconds_after_each_reading()
    {
        using var home = new ControllerHome(converter => converter.Latency = TimeSpan.FromSeconds(1));

        home.Pass(13);

        Assert.Equal([0, 6, 12], Reads(home));
    }

    [Fact]
    public void A_period_that_changes_counts_from_the_next_reading_on()
    {
        using var home = new ControllerHome();

        var policy = home.Files.Policy;
        var controller = policy.Controller with { DataAcquisitionPeriod = TimeSpan.FromSeconds(2) };
        home.Send(new FilesAre(home.Files with { Policy = policy with { Controller = controller } }));
        home.Pass(9.5);

        Assert.Equal([0, 5, 7, 9], Reads(home));
    }

    [Fact]
    public void An_urgent_reading_puts_the_periodic_one_off()
    {
        using var home = new ControllerHome();
        home.Pass(3);

        home.Ask(Urgent);
        home.Pass(10.5);

        Assert.Equal([0, 3, 8, 13], Reads(home));
    }

    [Fact]
    public void A_reading_that_fails_keeps_the_old_one_and_is_followed_by_the_next()
    {
        using var home = new ControllerHome();
        var before = Known(home);

        home.Converter.FailuresToCome = 3;
        home.Pass(5.5);
        Assert.Same(before, Known(home));
        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds);

        home.Pass(5);
        Assert.NotEqual(before!.Time, Known(home)!.Time);
    }

    [Fact]
    public void Nothing_is_known_before_the_first_reading()
    {
        using var home = new ControllerHome(converter => converter.Latency = TimeSpan.FromSeconds(1));

        Assert.Null(Known(home));
        Assert.Equal("nothing has been read yet", Assert.IsType<Refused>(home.Ask(Cached)).Problem.Text);
    }

    [Fact]
    public void The_hardwares_own_clock_counts_where_it_has_one()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        var noon = new DateTimeOffset(2020, 1, 20, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(home.Kit.Time.GetUtcNow(), Assert.IsType<UnitData>(home.Ask(Urgent)).Reading.Time);
        home.Converter.Clock = () => noon;
        Assert.Equal(noon, Assert.IsType<UnitData>(home.Ask(Urgent)).Reading.Time);
    }

    [Fact]
    public void Urgent_is_read_and_the_rest_is_as_it_was()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.BusVoltageV = 340;

        Assert.Equal(350, Voltage(home.Ask(Cached)));
        Assert.Equal(340, Voltage(home.Ask(Urgent)));
        Assert.Equal(340, Voltage(home.Ask(Cached)));
        Assert.Equal(["unit"], home.Converter.Calls);
    }

    [Fact]
    public void A_status_is_merged_into_what_is_known()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 1);
        home.Converter.BusVoltageV = 340;

        var data = Assert.IsType<UnitData>(home.Ask(new ReadDeviceStatus(ControllerHome.Token)));

        Assert.Equal((340, 1), (data.Reading.Converter.Meter.GridVoltageV, data.Reading.Converter.TargetGridCurrentA));
        Assert.Equal(50, data.Reading.Battery.RsocPercent);
        Assert.Equal(["status"], home.Converter.Calls);
    }

    [Fact]
    public void What_is_asked_is_done_one_after_the_other_in_the_order_in_which_it_came()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.Latency = TimeSpan.FromMilliseconds(100);

        var command = home.Order(DeviceCommand.Start(Direction.Charge, 0.5));
        home.Order(new ReadDeviceStatus(ControllerHome.Token));
        var last = home.Order(Urgent);
        home.Pass(0.05);
        Assert.IsType<UnitData>(home.Ask(Cached));

        command.ExpectMsg<UnitData>();
        last.ExpectMsg<UnitData>();
        Assert.Equal(["mode=0x0041&dvg=350.0&dig=0.5&drg=0", "status", "status", "unit"], home.Converter.Calls);
        Assert.Equal(1, home.Converter.MostAtOnce);
    }

    [Fact]
    public void Too_many_requests_are_refused_and_a_stop_still_comes_through()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 1);
        home.Converter.Latency = TimeSpan.FromSeconds(1);

        for (var sent = 0; sent < 40; sent++)
        {
            home.Send(new ReadDeviceStatus(ControllerHome.Token));
            home.Kit.Pass(TimeSpan.FromMilliseconds(1));
        }

        // One runs and 32 wait.
        var refused = home.Kit.ReceiveN(7, TimeSpan.FromSeconds(0.5));
        Assert.All(refused, answer => Assert.IsType<Refused>(answer));
        home.Order(new StopByItself("a test")).ExpectMsg<UnitData>(TimeSpan.FromSeconds(5));
        Assert.All(home.Kit.ReceiveN(33, TimeSpan.FromMinutes(1)), answer => Assert.IsType<UnitData>(answer));
    }

    static IEnumerable<int> Reads(ControllerHome home)
    {
        var reads = home.Converter.TimedCalls.Where(call => call.Request == "unit").ToList();
        return reads.Select(call => (int)Math.Round((call.At - reads[0].At).TotalSeconds));
    }

    static Domain.Units.UnitReading? Known(ControllerHome home) =>
        Assert.IsType<Known>(home.Ask(WhatIsKnown.Instance)).Reading;

    static double? Voltage(object answer) => Assert.IsType<UnitData>(answer).Reading.Converter.Meter.GridVoltageV;
}
