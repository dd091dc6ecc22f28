using Apis.Domain.Hardware;
using Apis.Domain.Modes;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;

namespace Apis.Node.Tests;

/// <summary>The values of the sample files (GridMaster and controller, appendix B).</summary>
static class Samples
{
    public static Policy Policy { get; } = new()
    {
        OperationMode = GlobalMode.Autonomous,
        MemberUnitIds = ["E001", "E002", "E003", "E004"],
        OperationGridVoltageV = 350,
        OperationGridVoltageRangeV = new(300, 380),
        GridVoltageSeparationV = 10,
        GridVoltageAllowanceV = 4,
        GridVoltageDropAllowanceV = 20,
        GridCurrentStepA = 1,
        GridUvloMaskV = 10,
        Safety = new() { GridCurrentAllowancePerUnitA = 0.125, DealGridCurrentMaxA = 100 },
        Controller = new()
        {
            CheckpointAttempts = 3,
            CheckpointRetryWait = TimeSpan.FromMilliseconds(100),
            RampUpTimeout = TimeSpan.FromMinutes(3),
            AuthorisationTrials = 3,
        },
        Mediator = new() { DealGridCurrentA = 1, DealAmountMinWh = 50, DealAmountMaxWh = 50, DealAmountUnitWh = 50 },
        GridMaster = new()
        {
            DischargeUnitLowerLimitRsocPercent = 20,
            ChargeUnitUpperLimitRsocPercent = 95,
            ResetLimit = 3,
            CompensationTrials = 3,
            CompensationDriftAllowanceA = 0.03,
        },
    };

    public static HardwareConfig Hardware { get; } = new()
    {
        BatteryNominalCapacityWh = 4800,
        GridCurrentCapacityA = 2.3,
        GridCurrentAllowanceA = 0.125,
        DroopRatio = 0.039,
        EfficientBatteryGridVoltageRatio = 6.5,
        SafetyRanges = new(new(0, 45), new(-4, 380), new(32, 58.4), new(-2.35, 2.35), new(-20, 20)),
    };

    public static NodeFiles Files { get; } = new(
        new()
        {
            CommunityId = "oss_communityId",
            ClusterId = "oss_clusterId",
            UnitId = "E001",
            SystemType = SystemType.DcdcEmulator,
            HwConfigFile = "hwConfig.json",
            PolicyFile = "policy.json",
            ScenarioFile = "scenario.json",
        },
        Hardware,
        Policy,
        new Scenario { Slices = [] });
}
