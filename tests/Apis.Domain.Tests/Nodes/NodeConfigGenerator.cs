using Apis.Domain.Nodes;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Domain.Tests.Generators;

namespace Apis.Domain.Tests.Nodes;

/// <summary>Configurations of nodes that could start.</summary>
static class NodeConfigGenerator
{
    public static Gen<NodeConfig> Configs =>
        from ids in Id.ArrayOf(3)
        from texts in Text(0, 10).OrNull().ArrayOf(3)
        from systemType in Word<SystemType>()
        from paths in Name.ArrayOf(5)
        from readTimeout in Period
        from pattern in Gen.Elements("uuuu", "'a''b'yyyy-MM-dd HH:mm:ss", "'{tmpdir}/apis/'uuuu'/'MM'/'dd", "/M/d/''H")
        from security in Security
        from connection in Connection(systemType)
        from controlCenter in ControlCenter
        from watchdog in Watchdog
        from manages in Flag
        select new NodeConfig
        {
            ProgramId = texts[0],
            CommunityId = ids[0],
            ClusterId = ids[1],
            Security = security,
            UnitId = ids[2],
            UnitName = texts[1],
            SerialNumber = texts[2],
            SystemType = systemType,
            HwConfigFile = paths[0],
            PolicyFile = paths[1],
            ScenarioFile = paths[2],
            StateFileFormat = paths[3].Replace('%', '_') + "%s",
            DealLogDirFormat = pattern,
            FileSystemExclusiveLockFileFormat = "%s" + paths[4].Replace('%', '_'),
            PolicyFileReadTimeout = readTimeout,
            Connection = connection,
            ControlCenter = controlCenter,
            BatteryCapacityManagementEnabled = manages,
            Watchdog = watchdog,
        };

    static Gen<SecurityConfig> Security =>
        from enabled in Flag
        from key in Name
        from certificate in Name
        from areThere in Flag
        select new SecurityConfig
        {
            Enabled = enabled,
            PemKeyFile = enabled || areThere ? key : null,
            PemCertFile = enabled || areThere ? certificate : null,
        };

    static Gen<ConnectionConfig> Connection(SystemType systemType) =>
        from addresses in Address.ArrayOf(3)
        from areThere in Flag.ArrayOf(3)
        select new ConnectionConfig
        {
            Emulator = areThere[0] || systemType is SystemType.DcdcEmulator ? addresses[0] : null,
            DcdcController = areThere[1] || systemType is not SystemType.DcdcEmulator ? addresses[1] : null,
            EmuDriver = areThere[2] || systemType is SystemType.DcdcV1 ? addresses[2] : null,
        };

    static Gen<ControlCenterConfig> ControlCenter =>
        from enabled in Flag
        from texts in Text(0, 10).OrNull().ArrayOf(2)
        select new ControlCenterConfig { Enabled = enabled, Account = texts[0], Password = texts[1] };

    static Gen<WatchdogConfig> Watchdog =>
        from enabled in Flag
        from address in Address
        from uri in Gen.Elements("/", "/alive?unit=E001", "/a/b")
        from periods in Period.ArrayOf(2)
        select new WatchdogConfig
        {
            Enabled = enabled,
            Address = enabled ? address : null,
            Uri = enabled ? uri : null,
            Period = periods[0],
            RequestTimeout = periods[1],
        };

    static Gen<ServiceAddress> Address =>
        from host in Gen.Elements("localhost", "127.0.0.1", "::1", "home-1.example.org", "dcdc_controller")
        from port in Whole(1, 65_535)
        select new ServiceAddress(host, port);
}
