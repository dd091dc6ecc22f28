using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Kernel.Virtual;
using Apis.Node.Events;
using Apis.Simulation.Invariants;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Tests.Streets;

public sealed class StreetTests
{
    static readonly HomePlan[] FourHomes =
        [Homes.Home("E001", 95), Homes.Home("E002", 55), Homes.Home("E003", 92), Homes.Home("E004", 50)];

    [Fact]
    public void Two_homes_complete_a_deal_and_both_log_it()
    {
        using var street = new Street(Homes.Street(Homes.Home("E001", 95), Homes.Home("E002", 55)));
        var ear = Ear.Of(street);

        Assert.True(street.RunUntil(ear.Any<DealEnded>, within: TimeSpan.FromHours(1)));
        street.RunFor(TimeSpan.FromSeconds(10));

        var deal = ear.Of<DealEnded>().First().Deal;
        Assert.Null(deal.AbortReason);
        Assert.InRange(deal.CumulateAmountWh!.Value, 50, 50 + WhInOneLoop);
        Assert.Equal(LogOf(street, "E001", deal), LogOf(street, "E002", deal));
        Assert.Contains("\"cumulateAmountWh\":50", LogOf(street, "E001", deal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_deal_starts_the_voltage_then_the_current_and_stops_them_the_other_way_round()
    {
        using var street = new Street(Homes.Street(Homes.Home("E001", 95), Homes.Home("E002", 55)));
        var ear = Ear.Of(street);

        street.RunUntil(() => ear.Of<DealEnded>().Count() == 2, within: TimeSpan.FromHours(1));

        var modes = ear.Of<DeviceStepTaken>()
            .Where(taken => taken.Step is DeviceStep.SetMode)
            .Select(taken => $"{taken.UnitId} {((DeviceStep.SetMode)taken.Step).Mode}");
        Assert.Equal(["E001 VoltageReference", "E002 Charge", "E002 Wait", "E001 Wait"], modes);
    }

    [Fact]
    public void Four_homes_share_energy_in_both_kinds_of_deals_several_at_once_and_nothing_that_must_hold_is_broken()
    {
        using var street = new Street(Homes.Street(FourHomes));
        var (ear, watch) = (Ear.Of(street), InvariantWatch.Over(street));

        RunWatched(street, watch, TimeSpan.FromHours(3));

        var deals = ear.Of<DealEnded>().Select(ended => ended.Deal).ToList();
        Assert.Null(watch.Breach);
        Assert.Contains(deals, deal => deal.Terms.Type is Direction.Charge);
        Assert.Contains(deals, deal => deal.Terms.Type is Direction.Discharge);
        Assert.All(deals, deal => Assert.InRange(deal.CumulateAmountWh!.Value, 50, 50 + WhInOneLoop));
        Assert.Contains(deals, deal => deals.Any(other => other != deal && Overlap(deal, other)));
    }

    [Fact]
    public void The_voltage_changes_hands_with_droop_when_its_deal_ends_before_the_others()
    {
        using var street = new Street(Homes.Street(FourHomes));
        var (ear, watch) = (Ear.Of(street), InvariantWatch.Over(street));

        RunWatched(street, watch, TimeSpan.FromHours(3));

        Assert.Null(watch.Breach);
        Assert.Contains(
            ear.Of<DeviceStepTaken>(),
            taken => taken.Step is DeviceStep.SetMode { Mode: ConverterMode.VoltageReference, DroopRatio: > 0 });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Whatever_the_order_of_messages_every_deal_ends_and_nothing_that_must_hold_is_broken(ulong seed)
    {
        var plan = Homes.Street(FourHomes) with { Seed = seed, Ordering = Ordering.Shuffled };
        using var street = new Street(plan);
        var (ear, watch) = (Ear.Of(street), InvariantWatch.Over(street));

        RunWatched(street, watch, TimeSpan.FromHours(1));

        Assert.Null(watch.Breach);
        Assert.NotEmpty(ear.Of<DealEnded>());
        Assert.All(ear.Of<DealEnded>(), ended => Assert.Null(ended.Deal.ScramReason));
    }

    [Fact]
    public void The_same_seed_makes_the_same_run()
    {
        Assert.Equal(Story(seed: 7), Story(seed: 7));
        Assert.NotEqual(Story(seed: 7), Story(seed: 8));
    }

    /// <summary>5 s at 350 V and 2.3 A, and what the converter needs.</summary>
    const double WhInOneLoop = 2.3 * 350 * 5 / 3600;

    static string Story(ulong seed)
    {
        using var street = new Street(Homes.Street(FourHomes) with { Seed = seed });
        var ear = Ear.Of(street);
        street.RunFor(TimeSpan.FromMinutes(20));
        return string.Join('\n', ear.All);
    }

    static void RunWatched(Street street, InvariantWatch watch, TimeSpan span)
    {
        for (var ran = TimeSpan.Zero; ran < span && watch.Breach is null; ran += TimeSpan.FromMinutes(1))
        {
            street.RunFor(TimeSpan.FromMinutes(1));
            watch.Look(street.Look());
        }
    }

    static bool Overlap(Deal one, Deal other) =>
        one.StartDateTime!.Value.Instant < other.StopDateTime!.Value.Instant
        && other.StartDateTime!.Value.Instant < one.StopDateTime!.Value.Instant;

    static string LogOf(Street street, string unitId, Deal deal) =>
        street.FilesOf(unitId).Single(file => file.Key.EndsWith(deal.DealId, StringComparison.Ordinal)).Value;
}
