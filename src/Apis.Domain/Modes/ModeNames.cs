namespace Apis.Domain.Modes;

/// <summary>How modes are written in files, messages and unit data.</summary>
public static class ModeNames
{
    const string Autonomous = "autonomous";
    const string Heteronomous = "heteronomous";
    const string Stop = "stop";
    const string Manual = "manual";

    public static string Name(this GlobalMode mode) => OperationModes.Effective(mode, local: null).Name();

    public static string Name(this LocalMode mode) => mode is LocalMode.Stop ? Stop : Heteronomous;

    public static string Name(this EffectiveMode mode) => mode switch
    {
        EffectiveMode.Autonomous => Autonomous,
        EffectiveMode.Heteronomous => Heteronomous,
        EffectiveMode.Stop => Stop,
        EffectiveMode.Manual => Manual,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "not a mode"),
    };

    /// <summary>Null for a text that names no mode of a cluster.</summary>
    public static GlobalMode? Global(string? name) => name switch
    {
        Autonomous => GlobalMode.Autonomous,
        Heteronomous => GlobalMode.Heteronomous,
        Stop => GlobalMode.Stop,
        Manual => GlobalMode.Manual,
        _ => null,
    };

    /// <summary>Null for a text that names no mode that a home can have of its own.</summary>
    public static LocalMode? Local(string? name) => name switch
    {
        Heteronomous => LocalMode.Heteronomous,
        Stop => LocalMode.Stop,
        _ => null,
    };
}
