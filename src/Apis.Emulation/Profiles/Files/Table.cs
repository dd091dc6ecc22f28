namespace Apis.Emulation.Profiles.Files;

/// <summary>Reads a file in the form that its first line shows.</summary>
static class Table
{
    public delegate ITable<T> Choice<T>(ReadOnlySpan<byte> firstLine, DataFindings findings);

    public static LoadedData<T> Read<T>(Stream stream, string file, Choice<T> choose)
        where T : class
    {
        var findings = new DataFindings(file);
        var lines = new CsvLines(stream, findings);
        ITable<T>? table = null;
        while (!findings.HasMore && lines.TryNext(out var line))
        {
            table ??= choose(line, findings);
            table.Take(line, lines.Line);
        }

        if (table is null && findings.IsEmpty)
            findings.Add(0, 0, "empty", "must have lines of data");
        return findings.Conclude(findings.IsEmpty ? table?.Finish() : null);
    }
}
