using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class DealStepsTests
{
    public static TheoryData<DealStep, Deal> Table => new()
    {
        { DealStep.Activation, Samples.Deal() },
        { DealStep.RampUp, Samples.Deal().Active(isMaster: true) },
        { DealStep.VoltageReferenceAuthorization, Samples.Deal().Active(isMaster: true).RampedUp() },
        { DealStep.Compensation, Samples.Deal().Active() },
        { DealStep.Compensation, Samples.Deal().WarmedUp() },
        { DealStep.Cumulation, Samples.Deal().Started() },
        { DealStep.Deactivation, Samples.Deal().Stopped() },
        { DealStep.Disposition, Samples.Deal().Deactivated() },
        { DealStep.Activation, DealStateMachine.Reset(Samples.Deal().Active(isMaster: true), Samples.Noon, "conflict").Value! },
        { DealStep.Abortion, Samples.Deal().AskedToStop() },
        { DealStep.Abortion, Samples.Deal().Active(isMaster: true).AskedToStop() },
        { DealStep.Abortion, Samples.Deal().Started().AskedToStop() },
        { DealStep.Deactivation, Samples.Deal().Stopped().AskedToStop() },
        { DealStep.Disposition, Samples.Deal().Deactivated().AskedToStop() },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_state_has_its_next_step(DealStep step, Deal deal) => Assert.Equal(step, DealSteps.Next(deal));
}
