using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Negotiations;
using Apis.Domain.Nodes;
using Apis.Domain.Units;

namespace Apis.Domain.Tests.Negotiations;

/// <summary>Homes that negotiate, and what they say.</summary>
static class NegotiationSamples
{
    public static NodeConfig Node { get; } = new()
    {
        CommunityId = "oss_communityId",
        ClusterId = "oss_clusterId",
        UnitId = "E001",
        SystemType = SystemType.DcdcEmulator,
        HwConfigFile = "hwConfig.json",
        PolicyFile = "policy.json",
        ScenarioFile = "scenario.json",
    };

    /// <summary>A view with which the gate is open.</summary>
    public static DealingView Open { get; } = new()
    {
        IsInOperation = true,
        HasLocalError = false,
        GlobalErrors = GlobalErrors.None,
        Mode = EffectiveMode.Autonomous,
        SlotCapacity = 2,
        SlotsTaken = 1,
    };

    public static HomeView Home(string unitId, double rsocPercent) => new(
        new(Node with { UnitId = unitId }, Samples.Hardware, Samples.Policy, Samples.Scenario),
        Samples.Unit(unitId) with { Battery = new BatteryReading(rsocPercent, 3) },
        Open,
        TimeZoneInfo.Utc);

    /// <summary>E001 asks for 240 Wh at 10 points.</summary>
    public static Request Request(Direction type = Direction.Discharge) => new()
    {
        Type = type,
        AmountWh = 240,
        PointPerWh = 10,
        EfficientGridVoltageV = 338,
        DateTime = Samples.Noon,
        DealGridCurrentA = 1,
        UnitId = "E001",
    };

    /// <summary>E002 could take or give 960 Wh at 10 points.</summary>
    public static Accept Accept(Direction type = Direction.Charge) => new()
    {
        Type = type,
        AmountWh = 960,
        PointPerWh = 10,
        EfficientGridVoltageV = 332,
        DateTime = Samples.Noon.AddSeconds(1),
        DealGridCurrentA = 1,
        UnitId = "E002",
    };
}
