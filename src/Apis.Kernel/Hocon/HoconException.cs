namespace Apis.Kernel.Hocon;

/// <summary>A configuration that cannot be read: says where, what was found there, and what was expected.</summary>
public sealed class HoconException : Exception
{
    internal HoconException(HoconOrigin origin, string found, string expected)
        : base($"{origin}: found {found} but {expected}")
    {
        SourceName = origin.Source;
        Line = origin.Line;
        Column = origin.Column;
        Found = found;
        Expected = expected;
    }

    public string SourceName { get; }

    public int Line { get; }

    public int Column { get; }

    public string Found { get; }

    public string Expected { get; }
}
