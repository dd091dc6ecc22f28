using Apis.Domain.Nodes;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>What stands in config.json for a driver.</summary>
static class Configs
{
    public static NodeConfig Of(DriverKind kind, ServiceAddress address, string unitId = "E001") => new()
    {
        CommunityId = "community",
        ClusterId = "cluster",
        UnitId = unitId,
        SystemType = kind switch
        {
            DriverKind.Emulator => SystemType.DcdcEmulator,
            DriverKind.V1 => SystemType.DcdcV1,
            _ => SystemType.DcdcV2,
        },
        HwConfigFile = "hwConfig.json",
        PolicyFile = "policy.json",
        ScenarioFile = "scenario.json",
        Connection = new() { Emulator = address, DcdcController = address, EmuDriver = address },
    };
}
