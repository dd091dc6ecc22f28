using Apis.Cluster;
using Apis.Cluster.Leases;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Node.Controllers;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Tests.Controllers;

public sealed class ControllerOrdersTests
{
    static readonly DeviceCommand Charge = DeviceCommand.Start(Direction.Charge, 1);

    [Fact]
    public void It_serves_on_the_bus_until_it_stops()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);

        home.Cluster.Tell("E001", ServiceNames.Controller, new ReadUnitData(ControllerHome.Token, false), home.Kit.Ref);
        Assert.Equal("E001", home.Kit.ExpectMsg<UnitData>().Reading.UnitId);

        home.Kit.Sys.Stop(home.Controller);
        home.Pass(1);
        Assert.False(home.Cluster.Serves(ServiceNames.Controller));
    }

    [Theory]
    [InlineData("E003", 5)]
    [InlineData("E009", 5)]
    [InlineData("E002", 4)]
    public void Another_home_a_stranger_and_an_epoch_that_is_over_are_refused(string unitId, long epoch)
    {
        using var home = ControllerHome.In(ConverterMode.Wait);

        Assert.IsType<Refused>(home.Command(Charge, new(unitId, epoch)));

        Assert.Empty(home.Converter.Calls);
        Assert.Equal(["LOGIC:LOCAL:WARN"], home.ErrorKinds);
    }

    [Fact]
    public void Without_a_GridMaster_nobody_is_obeyed()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.GridMaster = null;

        Assert.IsType<Refused>(home.Command(Charge));
        Assert.IsType<Refused>(home.Ask(new ReadUnitData(ControllerHome.Token, false)));
        Assert.IsType<Refused>(home.Ask(new ReadDeviceStatus(ControllerHome.Token)));
        Assert.Empty(home.Converter.Calls);
    }

    [Fact]
    public void An_epoch_seen_in_an_earlier_life_is_not_obeyed_again()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.GridMaster = new LeaseHolder("E002", 2);

        Assert.IsType<Refused>(home.Command(Charge, new("E002", 2)));
        Assert.False(home.Ear.HasMessages);
    }

    [Fact]
    public void A_greater_epoch_is_told_the_parent_once_and_nothing_older_is_obeyed_afterwards()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);

        Assert.IsType<UnitData>(home.Command(Charge));
        Assert.Equal(5, home.Ear.ExpectMsg<EpochSeen>().Epoch);
        Assert.IsType<UnitData>(home.Command(DeviceCommand.Wait));
        Assert.False(home.Ear.HasMessages);

        Assert.IsType<UnitData>(home.Command(Charge, new("E002", 6)));
        Assert.IsType<Refused>(home.Command(DeviceCommand.Wait));
    }

    [Fact]
    public void A_cluster_that_does_not_tell_who_is_GridMaster_makes_an_error()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.ClusterFailure = new ClusterUnavailableException("gone");

        Assert.IsType<Refused>(home.Command(Charge));

        Assert.Empty(home.Converter.Calls);
        Assert.Equal(["FRAMEWORK:LOCAL:ERROR"], home.ErrorKinds);
    }

    [Fact]
    public void A_cluster_that_is_slow_keeps_no_stop_waiting()
    {
        using var home = ControllerHome.In(ConverterMode.Charge, 1);
        home.ClusterLatency = TimeSpan.FromSeconds(3);
        var order = home.Order(DeviceCommand.Start(Direction.Charge, 2));

        Assert.IsType<UnitData>(home.Ask(new StopByItself("a test")));

        Assert.Equal("a stop came after it", order.ExpectMsg<Refused>(TimeSpan.FromSeconds(5)).Problem.Text);
        Assert.Equal(ConverterMode.Wait, home.Converter.Mode);
    }

    [Fact]
    public void A_cluster_that_answers_after_the_time_of_a_request_is_not_waited_for()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.ClusterLatency = TimeSpan.FromSeconds(60);
        var began = home.Kit.Time.GetUtcNow();

        Assert.IsType<Refused>(home.Command(Charge));

        Assert.Equal(TimeSpan.FromSeconds(5), home.Kit.Time.GetUtcNow() - began);
        home.Pass(60);
        Assert.Empty(home.Converter.Sets);
    }

    [Fact]
    public void A_person_commands_in_mode_manual_only()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);

        Assert.IsType<Refused>(home.Ask(new CommandByPerson(Charge)));
        Assert.Empty(home.Converter.Calls);

        home.GlobalMode = GlobalMode.Manual;
        Assert.IsType<UnitData>(home.Ask(new CommandByPerson(Charge)));
        Assert.Equal(ConverterMode.Charge, home.Converter.Mode);
    }

    [Fact]
    public void What_can_not_be_done_is_refused_and_reported()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);

        Assert.IsType<Refused>(home.Command(DeviceCommand.Start(Direction.Charge, 2.4)));

        Assert.Empty(home.Converter.Calls);
        Assert.Equal(["HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
    }

    [Fact]
    public void New_files_hold_from_the_next_command_on()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);

        home.Send(new FilesAre(home.Files with { Policy = home.Files.Policy with { GridCurrentStepA = 0.5 } }));
        home.Command(Charge);

        Assert.Equal(
            ["mode=0x0041&dvg=350.0&dig=0.5&drg=0", "dig=1.0", "status"], home.Converter.Calls);
    }
}
