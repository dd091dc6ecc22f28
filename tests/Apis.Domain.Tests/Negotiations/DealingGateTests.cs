using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Modes;
using Apis.Domain.Negotiations;
using static Apis.Domain.Tests.Negotiations.NegotiationSamples;

namespace Apis.Domain.Tests.Negotiations;

public sealed class DealingGateTests
{
    public static TheoryData<DealingView, string, ErrorKind?> Closed => new()
    {
        { Open with { IsInOperation = false }, "the node is not in operation", null },
        { Open with { HasLocalError = true }, "the home is in error", null },
        { Open with { GlobalErrors = GlobalErrors.Present }, "a global error is present", null },
        {
            Open with { GlobalErrors = GlobalErrors.NoGridMaster },
            "there is no GridMaster",
            ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)
        },
        {
            Open with { GlobalErrors = GlobalErrors.NoAnswer },
            "the GridMaster doesn't answer",
            ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn)
        },
        { Open with { Mode = EffectiveMode.Heteronomous }, "the mode is heteronomous", null },
        { Open with { Mode = EffectiveMode.Stop }, "the mode is stop", null },
        { Open with { Mode = EffectiveMode.Manual }, "the mode is manual", null },
        { Open with { SlotCapacity = null }, "there are no data of the home yet", null },
        { Open with { SlotsTaken = 2 }, "the home is busy: 2 of 2 deals", null },
        { Open with { SlotCapacity = 0, SlotsTaken = 0 }, "the home is busy: 0 of 0 deals", null },
        {
            Open with { LockedDirections = [Direction.Charge] },
            "another node of this battery deals in the same direction, charge",
            null
        },
    };

    [Theory]
    [InlineData(NegotiationStep.Request)]
    [InlineData(NegotiationStep.Accept)]
    [InlineData(NegotiationStep.Choice)]
    public void A_healthy_home_with_a_free_slot_passes_at_each_step(NegotiationStep step)
    {
        Assert.Null(DealingGate.Refusal(Open, step));
        Assert.Null(DealingGate.Refusal(Open with { LockedDirections = [Direction.Discharge] }, step, Direction.Charge));
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void Each_reason_closes_it_at_each_step(DealingView view, string why, ErrorKind? raises) => Assert.All(
        Enum.GetValues<NegotiationStep>(),
        step => Assert.Equal(new Problem(why, raises), DealingGate.Refusal(view, step, Direction.Charge)));

    [Fact]
    public void Without_a_direction_no_lock_closes_it() => Assert.Null(
        DealingGate.Refusal(Open with { LockedDirections = [Direction.Charge, Direction.Discharge] }, NegotiationStep.Request));
}
