using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Node.Events;
using Apis.Simulation.Invariants;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Tests.Streets;

/// <summary>Homes that don't reach each other, or nobody the coordinator, while deals run.</summary>
public sealed class OutageTests
{
    [Theory]
    [InlineData("E001")]
    [InlineData("E002")]
    [InlineData("E003")]
    public void A_home_that_is_cut_off_stops_the_others_end_its_deals_and_all_share_again_when_it_is_back(string unitId)
    {
        using var street = Sharing(out var ear, out var watch);

        street.Cluster.Network.Partition([unitId]);
        street.Cluster.Network.CutFromCoordinator(unitId);
        street.RunFor(TimeSpan.FromMinutes(2));
        var alone = street.Look().Units.Single(unit => unit.UnitId == unitId).Converter.Mode;
        street.Cluster.Network.Unite();
        street.Cluster.Network.MendToCoordinator(unitId);
        var back = street.Now;
        street.RunFor(TimeSpan.FromMinutes(40));
        watch.Look(street.Look());

        Assert.Equal(ConverterMode.Wait, alone);
        Assert.Null(watch.Breach);
        Assert.Contains(ear.Of<DealEnded>(), ended => ended.At > back && ended.Deal.CumulateAmountWh > 50);
    }

    [Fact]
    public void Without_a_coordinator_all_converters_stop_and_sharing_goes_on_when_it_is_back()
    {
        using var street = Sharing(out var ear, out var watch);

        street.Cluster.Network.IsCoordinatorDown = true;
        street.RunFor(TimeSpan.FromMinutes(2));
        var modes = street.Look().Units.Select(unit => unit.Converter.Mode).ToList();
        street.Cluster.Network.IsCoordinatorDown = false;
        var back = street.Now;
        street.RunFor(TimeSpan.FromMinutes(40));
        watch.Look(street.Look());

        Assert.All(modes, mode => Assert.Equal(ConverterMode.Wait, mode));
        Assert.Null(watch.Breach);
        Assert.Contains(ear.Of<DealEnded>(), ended => ended.At > back && ended.Deal.CumulateAmountWh > 50);
    }

    static Street Sharing(out Ear ear, out InvariantWatch watch)
    {
        var street = new Street(Homes.Street(Homes.Home("E001", 95), Homes.Home("E002", 55), Homes.Home("E003", 75)));
        var heard = ear = Ear.Of(street);
        watch = InvariantWatch.Over(street);
        street.RunUntil(() => heard.Of<DealChanged>().Any(changed => changed.Deal.IsStarted()), TimeSpan.FromMinutes(10));
        street.RunFor(TimeSpan.FromMinutes(2));
        return street;
    }
}
