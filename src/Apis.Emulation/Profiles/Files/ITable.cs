namespace Apis.Emulation.Profiles.Files;

/// <summary>One form of a file of data: takes its lines, and makes of them what they say.</summary>
interface ITable<T>
{
    /// <summary>Each line of the file, the first one with a header too.</summary>
    void Take(ReadOnlySpan<byte> line, int number);

    /// <summary>Null when nothing usable came, which the findings then say.</summary>
    T? Finish();
}
