namespace Apis.Emulation.Messages;

/// <summary>Why something was refused.</summary>
public enum RefusalKind
{
    UnknownUnit,

    /// <summary>A value is out of its range.</summary>
    BadValue,

    /// <summary>It can't be done as things are now.</summary>
    Impossible,
}
