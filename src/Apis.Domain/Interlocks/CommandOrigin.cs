namespace Apis.Domain.Interlocks;

/// <summary>From whom a home's converter gets a command.</summary>
public enum CommandOrigin
{
    GridMaster,

    /// <summary>The home itself, for its own safety.</summary>
    OwnSafety,

    /// <summary>A person at the home, who tests or inspects it.</summary>
    Person,
}
