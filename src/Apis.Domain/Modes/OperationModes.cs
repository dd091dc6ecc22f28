namespace Apis.Domain.Modes;

/// <summary>Combines the cluster's mode with the home's own (specification 4.3).</summary>
public static class OperationModes
{
    public static EffectiveMode Effective(GlobalMode global, LocalMode? local) => (global, local) switch
    {
        (GlobalMode.Manual, _) => EffectiveMode.Manual,
        (GlobalMode.Stop, _) or (_, LocalMode.Stop) => EffectiveMode.Stop,
        (GlobalMode.Heteronomous, _) or (_, LocalMode.Heteronomous) => EffectiveMode.Heteronomous,
        _ => EffectiveMode.Autonomous,
    };
}
