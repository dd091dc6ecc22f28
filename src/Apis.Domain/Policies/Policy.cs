using Apis.Domain.Modes;

namespace Apis.Domain.Policies;

/// <summary>policy.json: the rules that all homes of a cluster share (specification 6.4).</summary>
public sealed record Policy
{
    public TimeSpan RefreshingPeriod { get; init; } = TimeSpan.FromSeconds(5);

    public GlobalMode OperationMode { get; init; } = GlobalMode.Stop;

    public required ValueList<string> MemberUnitIds { get; init; }

    /// <summary>Homes that hold the voltage rather than others (C39).</summary>
    public ValueList<string> LargeCapacityUnitIds { get; init; } = [];

    public required double OperationGridVoltageV { get; init; }

    public required Interval OperationGridVoltageRangeV { get; init; }

    public required double GridVoltageSeparationV { get; init; }

    public required double GridVoltageAllowanceV { get; init; }

    public required double GridVoltageDropAllowanceV { get; init; }

    /// <summary>Voltage changes are split into steps of this size; the default is one step (C39).</summary>
    public double GridVoltageStepV { get; init; } = 350;

    public required double GridCurrentStepA { get; init; }

    public required double GridUvloMaskV { get; init; }

    public required SafetyPolicy Safety { get; init; }

    public TimeSpan HeloPeriod { get; init; } = TimeSpan.FromSeconds(5);

    public required ControllerPolicy Controller { get; init; }

    public UserPolicy User { get; init; } = new();

    public required MediatorPolicy Mediator { get; init; }

    public required GridMasterPolicy GridMaster { get; init; }

    public bool HasMember(string unitId) => MemberUnitIds.Contains(unitId);
}
