using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Grid;

public sealed class MasterFlagTests
{
    static readonly Deal Older = Samples.Deal("older", "E001", "E002").Started(activated: Samples.Noon.AddMinutes(-5));
    static readonly Deal Newer = Samples.Deal("newer", "E003", "E002").Started(activated: Samples.Noon.AddMinutes(-1));
    static readonly Deal Elsewhere = Samples.Deal("elsewhere", "E003", "E004").Started();

    [Fact]
    public void Moving_the_flag_changes_both_deals_at_once()
    {
        var changed = MasterFlag.MovedTo("newer", [Older with { IsMaster = true }, Newer, Elsewhere]);

        Assert.Equal([("older", false), ("newer", true)], changed.Select(deal => (deal.DealId, deal.IsMaster)));
    }

    [Fact]
    public void A_flag_that_is_right_changes_nothing() =>
        Assert.Empty(Repaired(Older with { IsMaster = true }, Newer, Elsewhere));

    [Fact]
    public void A_missing_flag_goes_to_the_newest_deal_of_the_home_that_holds_the_voltage() =>
        Assert.Equal([("newer", true)], Repaired(Older, Newer, Elsewhere));

    [Fact]
    public void Of_two_flags_the_newest_stays() =>
        Assert.Equal([("older", false)], Repaired(Older with { IsMaster = true }, Newer with { IsMaster = true }, Elsewhere));

    [Fact]
    public void A_flag_on_a_deal_of_other_homes_moves() =>
        Assert.Equal([("newer", true), ("elsewhere", false)], Repaired(Older, Newer, Elsewhere with { IsMaster = true }));

    [Fact]
    public void Without_a_voltage_there_is_nothing_to_repair_by() =>
        Assert.Empty(MasterFlag.Repaired(new([Older], [Samples.Unit("E002")], Samples.Policy)));

    [Fact]
    public void An_active_deal_without_any_master_is_noticed()
    {
        Assert.True(MasterFlag.IsMissing([Older]));
        Assert.False(MasterFlag.IsMissing([Older, Newer with { IsMaster = true }]));
        Assert.False(MasterFlag.IsMissing([Samples.Deal()]));
    }

    static IEnumerable<(string, bool)> Repaired(params Deal[] deals) => MasterFlag
        .Repaired(new([.. deals], [Samples.Unit("E002", ConverterMode.VoltageReference)], Samples.Policy))
        .Select(deal => (deal.DealId, deal.IsMaster));
}
