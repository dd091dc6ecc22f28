namespace Apis.Domain.Modes;

/// <summary>What the cluster's mode and the home's own make together (specification 4.3 and 8).</summary>
public enum EffectiveMode
{
    Autonomous,
    Heteronomous,
    Stop,
    Manual,
}
