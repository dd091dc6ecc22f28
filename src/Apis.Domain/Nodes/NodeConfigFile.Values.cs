using Apis.Domain.Files.Reading;

namespace Apis.Domain.Nodes;

public static partial class NodeConfigFile
{
    static readonly Words<SystemType> SystemTypes = new(
        ("dcdc_emulator", SystemType.DcdcEmulator), ("dcdc_v1", SystemType.DcdcV1), ("dcdc_v2", SystemType.DcdcV2));

    static NodeConfig Values(Section file)
    {
        var systemType = file.FindValue("systemType", SystemTypes.Kind, isNeeded: true);
        return new()
        {
            ProgramId = file.Find("programId", Kinds.Text),
            CommunityId = file.Required("communityId", Kinds.Id),
            ClusterId = file.Required("clusterId", Kinds.Id),
            Security = Security(file.In("security")),
            UnitId = file.Required("unitId", Kinds.Id),
            UnitName = file.Find("unitName", Kinds.Text),
            SerialNumber = file.Find("serialNumber", Kinds.Text),
            SystemType = systemType ?? default,
            HwConfigFile = file.Required("hwConfigFile", NodeKinds.Path),
            PolicyFile = file.Required("policyFile", NodeKinds.Path),
            ScenarioFile = file.Required("scenarioFile", NodeKinds.Path),
            StateFileFormat = file.Optional("stateFileFormat", NodeKinds.PathFormat, "{tmpdir}/apis/state/%s"),
            DealLogDirFormat = file.Optional(
                "dealLogDirFormat", NodeKinds.DealLogDirFormat, "'{tmpdir}/apis/dealLog/'uuuu'/'MM'/'dd"),
            FileSystemExclusiveLockFileFormat = file.Optional(
                "fileSystemExclusiveLockFileFormat", NodeKinds.PathFormat, "{tmpdir}/.apis.%s.lock"),
            PolicyFileReadTimeout = file.Optional(
                "policyFileReadTimeoutMsec", Kinds.Period, TimeSpan.FromSeconds(60)),
            Connection = Connection(file.In("connection"), systemType),
            ControlCenter = ControlCenter(file.In("controlCenter")),
            BatteryCapacityManagementEnabled = file.In("batteryCapacityManagement").Optional("enabled", Kinds.Flag, false),
            Watchdog = Watchdog(file.In("watchdog")),
        };
    }

    static SecurityConfig Security(Section security)
    {
        var enabled = security.Optional("enabled", Kinds.Flag, false);
        security.InUse = enabled;
        return new()
        {
            Enabled = enabled,
            PemKeyFile = security.Find("pemKeyFile", NodeKinds.Path, isNeeded: enabled),
            PemCertFile = security.Find("pemCertFile", NodeKinds.Path, isNeeded: enabled),
        };
    }

    static ConnectionConfig Connection(Section connection, SystemType? systemType) => new()
    {
        Emulator = Address(connection.In("emulator"), systemType is SystemType.DcdcEmulator),
        DcdcController = Address(connection.In("dcdc_controller"), systemType is SystemType.DcdcV1 or SystemType.DcdcV2),
        EmuDriver = Address(connection.In("emu_driver"), systemType is SystemType.DcdcV1),
    };

    static ControlCenterConfig ControlCenter(Section controlCenter)
    {
        var enabled = controlCenter.Optional("enabled", Kinds.Flag, true);
        controlCenter.InUse = enabled;
        return new()
        {
            Enabled = enabled,
            Account = controlCenter.Find("account", Kinds.Text),
            Password = controlCenter.Find("password", Kinds.Text),
        };
    }

    static WatchdogConfig Watchdog(Section watchdog)
    {
        var enabled = watchdog.Optional("enabled", Kinds.Flag, false);
        watchdog.InUse = enabled;
        return new()
        {
            Enabled = enabled,
            Address = Address(watchdog, enabled),
            Uri = watchdog.Find("uri", NodeKinds.UriPath, isNeeded: enabled),
            Period = watchdog.Optional("periodMsec", Kinds.Period, TimeSpan.FromSeconds(5)),
            RequestTimeout = watchdog.Optional("requestTimeoutMsec", Kinds.Period, TimeSpan.FromSeconds(5)),
        };
    }

    /// <summary>Null when it isn't in use and incomplete.</summary>
    static ServiceAddress? Address(Section service, bool inUse)
    {
        service.InUse = inUse;
        var host = service.Find("host", NodeKinds.Host, isNeeded: inUse);
        var port = service.FindValue("port", NodeKinds.Port, isNeeded: inUse);
        return host is not null && port is { } number ? new(host, number) : null;
    }
}
