using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class AbortionTests
{
    [Fact]
    public void A_deal_that_was_never_activated_touches_no_converter()
    {
        Assert.False(Abortion.TouchesConverters(Samples.Deal()));
        Assert.False(Abortion.TouchesConverters(DealStateMachine.Abort(Samples.Deal(), Samples.Noon, "first attempt")));
        Assert.True(Abortion.TouchesConverters(Samples.Deal().Active()));
    }

    [Fact]
    public void Only_a_deal_with_energy_flowing_is_stopped_first()
    {
        Assert.False(Abortion.StopsFirst(Samples.Deal().WarmedUp()));
        Assert.True(Abortion.StopsFirst(Samples.Deal().Started()));
        Assert.False(Abortion.StopsFirst(Samples.Deal().Stopped()));
    }
}
