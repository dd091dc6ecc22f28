using Apis.Domain.Files.Json;

namespace Apis.Domain.Nodes;

public static partial class NodeConfigFile
{
    /// <summary>In plain text, the control centre's password too.</summary>
    public static JsonObject Print(NodeConfig config)
    {
        var fields = new JsonFields
        {
            { "programId", config.ProgramId },
            { "communityId", config.CommunityId },
            { "clusterId", config.ClusterId },
            { "security.enabled", config.Security.Enabled },
            { "security.pemKeyFile", config.Security.PemKeyFile },
            { "security.pemCertFile", config.Security.PemCertFile },
            { "unitId", config.UnitId },
            { "unitName", config.UnitName },
            { "serialNumber", config.SerialNumber },
            { "systemType", SystemTypes.WordFor(config.SystemType) },
            { "hwConfigFile", config.HwConfigFile },
            { "policyFile", config.PolicyFile },
            { "scenarioFile", config.ScenarioFile },
            { "stateFileFormat", config.StateFileFormat },
            { "dealLogDirFormat", config.DealLogDirFormat },
            { "fileSystemExclusiveLockFileFormat", config.FileSystemExclusiveLockFileFormat },
            { "policyFileReadTimeoutMsec", config.PolicyFileReadTimeout },
        };
        Add(fields, "connection.emulator", config.Connection.Emulator);
        Add(fields, "connection.dcdc_controller", config.Connection.DcdcController);
        Add(fields, "connection.emu_driver", config.Connection.EmuDriver);
        Add(fields, config.ControlCenter);
        fields.Add("batteryCapacityManagement.enabled", config.BatteryCapacityManagementEnabled);
        Add(fields, config.Watchdog);
        return fields.ToObject();
    }

    static void Add(JsonFields fields, ControlCenterConfig controlCenter)
    {
        fields.Add("controlCenter.enabled", controlCenter.Enabled);
        fields.Add("controlCenter.account", controlCenter.Account);
        fields.Add("controlCenter.password", controlCenter.Password);
    }

    static void Add(JsonFields fields, WatchdogConfig watchdog)
    {
        fields.Add("watchdog.enabled", watchdog.Enabled);
        Add(fields, "watchdog", watchdog.Address);
        fields.Add("watchdog.uri", watchdog.Uri);
        fields.Add("watchdog.periodMsec", watchdog.Period);
        fields.Add("watchdog.requestTimeoutMsec", watchdog.RequestTimeout);
    }

    static void Add(JsonFields fields, string service, ServiceAddress? address)
    {
        if (address is null)
            return;

        fields.Add($"{service}.host", address.Host);
        fields.Add($"{service}.port", address.Port);
    }
}
