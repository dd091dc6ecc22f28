namespace Apis.Domain.Nodes;

/// <summary>config.json: who a node is and where its files and its driver are (specification 6.1).</summary>
public sealed record NodeConfig
{
    public string? ProgramId { get; init; }

    public required string CommunityId { get; init; }

    public required string ClusterId { get; init; }

    public SecurityConfig Security { get; init; } = new();

    public required string UnitId { get; init; }

    /// <summary>unitName; absent, the unit is shown as auto and its id.</summary>
    public string? UnitName { get; init; }

    public string? SerialNumber { get; init; }

    public required SystemType SystemType { get; init; }

    public required string HwConfigFile { get; init; }

    public required string PolicyFile { get; init; }

    public required string ScenarioFile { get; init; }

    public string StateFileFormat { get; init; } = "{tmpdir}/apis/state/%s";

    public string DealLogDirFormat { get; init; } = "'{tmpdir}/apis/dealLog/'uuuu'/'MM'/'dd";

    public string FileSystemExclusiveLockFileFormat { get; init; } = "{tmpdir}/.apis.%s.lock";

    public TimeSpan PolicyFileReadTimeout { get; init; } = TimeSpan.FromSeconds(60);

    public ConnectionConfig Connection { get; init; } = new();

    public ControlCenterConfig ControlCenter { get; init; } = new();

    /// <summary>batteryCapacityManagement.enabled: several nodes share one battery (specification 11.2).</summary>
    public bool BatteryCapacityManagementEnabled { get; init; }

    public WatchdogConfig Watchdog { get; init; } = new();
}
