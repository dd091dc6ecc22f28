using Apis.Domain.Files.Json;
using Apis.Domain.Topology;

namespace Apis.Domain.Policies;

public static partial class PolicyFile
{
    /// <summary>Every key, also where the value is the default.</summary>
    public static JsonObject Print(Policy policy)
    {
        var fields = new JsonFields
        {
            { "refreshingPeriodMsec", policy.RefreshingPeriod },
            { "operationMode", PolicyWords.Modes.WordFor(policy.OperationMode) },
            { "memberUnitIds", policy.MemberUnitIds },
            { "largeCapacityUnitIds", policy.LargeCapacityUnitIds },
            { "operationGridVoltageV", policy.OperationGridVoltageV },
            { "operationGridVoltageVRange", policy.OperationGridVoltageRangeV },
            { "gridVoltageSeparationV", policy.GridVoltageSeparationV },
            { "gridVoltageAllowanceV", policy.GridVoltageAllowanceV },
            { "gridVoltageDropAllowanceV", policy.GridVoltageDropAllowanceV },
            { "gridVoltageStepV", policy.GridVoltageStepV },
            { "gridCurrentStepA", policy.GridCurrentStepA },
            { "gridUvloMaskV", policy.GridUvloMaskV },
            { "heloPeriodMsec", policy.HeloPeriod },
        };
        Add(fields, policy.Safety);
        Add(fields, policy.Controller);
        Add(fields, policy.User);
        Add(fields, policy.Mediator);
        Add(fields, policy.GridMaster);
        return fields.ToObject();
    }

    static void Add(JsonFields fields, SafetyPolicy safety)
    {
        fields.Add("safety.sumOfDealingUnitGridCurrentAllowancePerUnitA", safety.GridCurrentAllowancePerUnitA);
        fields.Add("safety.sumOfDealGridCurrentMaxA", safety.DealGridCurrentMaxA);
        fields.Add($"safety.{TopologySection.Name}", TopologySection.Print(safety.TopologyEnabled, safety.Branches));
    }

    static void Add(JsonFields fields, ControllerPolicy controller)
    {
        fields.Add("controller.dcdc.checkpoint.retryLimit", controller.CheckpointAttempts);
        fields.Add("controller.dcdc.checkpoint.retryWaitMsec", controller.CheckpointRetryWait);
        fields.Add("controller.dcdc.voltageReference.rampUp.first.timeoutMsec", controller.RampUpTimeout);
        fields.Add("controller.dcdc.voltageReference.authorization.numberOfTrials", controller.AuthorisationTrials);
        fields.Add("controller.scramVoltageReferenceDelayMsec", controller.ScramVoltageReferenceDelay);
        fields.Add("controller.stopMeTimeoutMsec", controller.StopMeTimeout);
        fields.Add("controller.stopMeCheckPeriodMsec", controller.StopMeCheckPeriod);
        fields.Add("controller.dataAcquisitionPeriodMsec", controller.DataAcquisitionPeriod);
        fields.Add("controller.requestTimeoutMsec", controller.RequestTimeout);
        fields.Add("controller.retryLimit", controller.RequestAttempts);
    }

    static void Add(JsonFields fields, UserPolicy user)
    {
        fields.Add("user.errorHandlingPeriodMsec", user.ErrorHandlingPeriod);
        fields.Add("user.errorSustainingMsec", user.ErrorSustaining);
        fields.Add("user.houseKeepingPeriodMsec", user.HouseKeepingPeriod);
    }

    static void Add(JsonFields fields, MediatorPolicy mediator)
    {
        fields.Add("mediator.deal.gridCurrentA", mediator.DealGridCurrentA);
        fields.Add("mediator.deal.amountMinWh", mediator.DealAmountMinWh);
        fields.Add("mediator.deal.amountMaxWh", mediator.DealAmountMaxWh);
        fields.Add("mediator.deal.amountUnitWh", mediator.DealAmountUnitWh);
        fields.Add("mediator.negotiationTimeoutMsec", mediator.NegotiationTimeout);
        fields.Add("mediator.dealLoggingPeriodMsec", mediator.DealLoggingPeriod);
    }
}
