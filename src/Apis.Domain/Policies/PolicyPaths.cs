using Apis.Domain.Files.Json;

namespace Apis.Domain.Policies;

/// <summary>Places in policy.json that checks speak of.</summary>
static class PolicyPaths
{
    public static readonly JsonPath Members = JsonPath.Of("memberUnitIds");
    public static readonly JsonPath LargeCapacity = JsonPath.Of("largeCapacityUnitIds");
    public static readonly JsonPath OperationGridVoltage = JsonPath.Of("operationGridVoltageV");
    public static readonly JsonPath VoltageRange = JsonPath.Of("operationGridVoltageVRange");
    public static readonly JsonPath Separation = JsonPath.Of("gridVoltageSeparationV");
    public static readonly JsonPath Allowance = JsonPath.Of("gridVoltageAllowanceV");
    public static readonly JsonPath DropAllowance = JsonPath.Of("gridVoltageDropAllowanceV");
    public static readonly JsonPath UvloMask = JsonPath.Of("gridUvloMaskV");
    public static readonly JsonPath Topology = JsonPath.Of("safety.gridTopologyBasedEvaluation");
    public static readonly JsonPath DealCurrentMax = JsonPath.Of("safety.sumOfDealGridCurrentMaxA");
    public static readonly JsonPath StopMeTimeout = JsonPath.Of("controller.stopMeTimeoutMsec");
    public static readonly JsonPath StopMeCheckPeriod = JsonPath.Of("controller.stopMeCheckPeriodMsec");
    public static readonly JsonPath DealCurrent = JsonPath.Of("mediator.deal.gridCurrentA");
    public static readonly JsonPath AmountMin = JsonPath.Of("mediator.deal.amountMinWh");
    public static readonly JsonPath AmountMax = JsonPath.Of("mediator.deal.amountMaxWh");
    public static readonly JsonPath AmountUnit = JsonPath.Of("mediator.deal.amountUnitWh");
    public static readonly JsonPath FixedUnitId = JsonPath.Of("gridMaster.gridMasterSelection.fixedUnitId");
    public static readonly JsonPath Optimisation = JsonPath.Of("gridMaster.gridVoltageOptimization.enabled");
}
