namespace Apis.Domain.Modes;

/// <summary>A home's own mode, where it has one (specification 8, operation_mode.local).</summary>
public enum LocalMode
{
    Heteronomous,
    Stop,
}
