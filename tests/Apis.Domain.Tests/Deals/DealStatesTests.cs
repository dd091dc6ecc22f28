using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class DealStatesTests
{
    public static TheoryData<string, Deal, DealStatus, bool, bool, bool> Table => new()
    {
        { "created", Samples.Deal(), DealStatus.NotActivated, false, false, false },
        { "active", Samples.Deal().Active(), DealStatus.Activated, true, false, true },
        { "warm", Samples.Deal().WarmedUp(), DealStatus.Activated, true, true, false },
        { "started", Samples.Deal().Started(), DealStatus.Started, true, true, false },
        { "stopped", Samples.Deal().Stopped(), DealStatus.Stopped, true, false, true },
        { "ended", Samples.Deal().Deactivated(), DealStatus.Deactivated, false, false, false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Its_marks_tell_which_sides_run(
        string phase, Deal deal, DealStatus status, bool master, bool both, bool transitional)
    {
        Assert.NotEmpty(phase);
        Assert.Equal(status, deal.Status());
        Assert.Equal(master, deal.MasterSideMustBeActive());
        Assert.Equal(both, deal.BothSidesMustBeActive());
        Assert.Equal(both, deal.SlaveSideMustBeActive());
        Assert.Equal(transitional, deal.IsTransitional());
    }

    [Fact]
    public void A_deal_aborted_before_it_began_counts_as_ended_and_leaves_no_log()
    {
        var deal = DealStateMachine.Abort(Samples.Deal(), Samples.Noon, "too late");

        Assert.Equal(DealStatus.Deactivated, deal.Status());
        Assert.True(deal.IsAborted());
        Assert.False(deal.IsSaveworthy());
    }

    [Fact]
    public void A_deal_that_was_active_or_reset_is_worth_a_log()
    {
        Assert.False(Samples.Deal().IsSaveworthy());
        Assert.True(Samples.Deal().Active().IsSaveworthy());
        Assert.True(DealStateMachine.Reset(Samples.Deal().Active(), Samples.Noon, "conflict").Value!.IsSaveworthy());
    }
}
