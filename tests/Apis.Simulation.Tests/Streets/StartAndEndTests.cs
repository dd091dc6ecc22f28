using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Modes;
using Apis.Emulation.Messages;
using Apis.Node.Events;
using Apis.Node.Nodes;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Tests.Streets;

/// <summary>Nodes that start, and end, when something is in their way.</summary>
public sealed class StartAndEndTests
{
    [Fact]
    public void A_node_that_starts_without_a_coordinator_stops_its_converter_and_joins_when_there_is_one()
    {
        using var street = Street(out var ear);
        street.RunFor(TimeSpan.FromSeconds(1));
        street.Crash("E002");
        street.Ask(new SetMode("E002", ConverterMode.Charge, 350, 1));
        street.Cluster.Network.IsCoordinatorDown = true;

        street.Restart("E002");
        street.RunFor(TimeSpan.FromMinutes(1));
        var mode = street.Look().Units.Single(unit => unit.UnitId == "E002").Converter.Mode;
        street.Cluster.Network.IsCoordinatorDown = false;
        var back = street.Now;
        street.RunFor(TimeSpan.FromMinutes(1));

        Assert.Equal(ConverterMode.Wait, mode);
        Assert.Contains(ear.Of<NodeStarted>(), started => started.UnitId == "E002" && started.At > back);
    }

    [Fact]
    public void A_second_node_of_the_same_id_is_refused_and_the_first_shares_on()
    {
        using var street = Street(out var ear);
        Assert.True(street.RunUntil(() => ear.Of<DealChanged>().Any(), TimeSpan.FromMinutes(10)));

        street.StartSecond("E001");
        street.RunUntil(ear.Any<DealEnded>, TimeSpan.FromHours(1));

        Assert.Contains("another node is E001 already", Assert.Single(ear.Of<NodeRefused>()).Why.Text, StringComparison.Ordinal);
        Assert.Null(ear.Of<DealEnded>().First().Deal.AbortReason);
    }

    [Fact]
    public void A_node_that_can_not_keep_its_mode_shuts_down_in_order()
    {
        using var street = Street(out var ear);
        street.RunFor(TimeSpan.FromMinutes(1));
        street.DiskOf("E002").Fault = "no space left on device";

        street.Tell("E002", new SetLocalMode(LocalMode.Stop));
        street.RunFor(TimeSpan.FromMinutes(5));

        Assert.Contains(ear.Of<ErrorReport>(), error =>
            error.UnitId == "E002" && error.Kind == ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Fatal));
        Assert.Contains(ear.Of<NodeStopped>(), stopped => stopped.UnitId == "E002");
        Assert.Equal(ConverterMode.Wait, street.Look().Units.Single(unit => unit.UnitId == "E002").Converter.Mode);
    }

    [Fact]
    public void A_home_that_is_cut_off_while_it_shuts_down_stops_its_converter_all_the_same()
    {
        using var street = Street(out var ear);
        street.RunUntil(
            () => ear.Of<DealChanged>().Any(changed => changed.Deal.StartDateTime is not null), TimeSpan.FromMinutes(10));

        street.Tell("E002", new ShutDown());
        street.Cluster.Network.Partition(["E002"]);
        street.Cluster.Network.CutFromCoordinator("E002");
        street.RunFor(TimeSpan.FromSeconds(10));

        Assert.Equal(ConverterMode.Wait, street.Look().Units.Single(unit => unit.UnitId == "E002").Converter.Mode);
    }

    static Street Street(out Ear ear)
    {
        var street = new Street(Homes.Street(Homes.Home("E001", 95), Homes.Home("E002", 55)));
        ear = Ear.Of(street);
        return street;
    }
}
