using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Hardware;
using Apis.Domain.Modes;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using Apis.Domain.Units;

namespace Apis.Domain.Tests;

/// <summary>Good values to begin with; a test changes what it is about.</summary>
static class Samples
{
    public static readonly DateTimeOffset Noon = new(2020, 1, 20, 12, 0, 0, TimeSpan.Zero);

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

    public static Scenario Scenario { get; } = new()
    {
        AcceptSelection = AcceptSelection.PointAndAmount,
        Slices =
        [
            new()
            {
                From = TimeSpan.Zero,
                To = TimeSpan.FromHours(24),
                BatteryStatus =
                [
                    new("excess", 4320, null), new("sufficient", 3600, 4320), new("scarce", 2880, 3600), new("short", null, 2880),
                ],
                Requests =
                [
                    new("excess", Discharge: new(4320, 10)), new("sufficient"), new("scarce"),
                    new("short", Charge: new(2880, 10)),
                ],
                Accepts =
                [
                    new("excess", Discharge: new(3600, 10)), new("sufficient", Discharge: new(3600, 10)),
                    new("scarce", Charge: new(3600, 10)), new("short", Charge: new(3600, 10)),
                ],
            },
        ],
    };

    /// <summary>A deal as created: the first home gives to the second.</summary>
    public static Deal Deal(string id = "deal-1", string from = "E001", string to = "E002", double currentA = 1) => new()
    {
        DealId = id,
        CreateDateTime = Noon,
        Terms = new()
        {
            UnitId = from,
            NegotiationId = "negotiation-1",
            RequestUnitId = from,
            AcceptUnitId = to,
            Type = Direction.Discharge,
            ChargeUnitId = to,
            DischargeUnitId = from,
            DealGridCurrentA = currentA,
            DealAmountWh = 50,
        },
    };

    /// <summary>A converter that does what its mode says, at 350 V.</summary>
    public static UnitReading Unit(string id, ConverterMode mode = ConverterMode.Wait, double gridCurrentA = 0) => new(
        id,
        Noon,
        new()
        {
            Mode = mode,
            OperationMode = mode.OperationMode(),
            AlarmState = "No alarm",
            Meter = new(350, gridCurrentA, gridCurrentA * 350, 52, gridCurrentA * 350 / 52, gridCurrentA * 350, 25),
            TargetGridVoltageV = 350,
            DroopRatio = 0,
            TargetGridCurrentA = Math.Abs(gridCurrentA),
        },
        new(50, 3));
}
