using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles.Files;

/// <summary>Reads a file of what homes consume.</summary>
public static class LoadFile
{
    /// <summary>The start is the moment that the absolute times of a tidy file are counted from.</summary>
    public static LoadedData<LoadSeries> Read(Stream stream, string file, LoadFormat format, DateTime start) =>
        Table.Read<LoadSeries>(stream, file, (first, findings) => (format is LoadFormat.Auto ? Told(first) : format) switch
        {
            LoadFormat.Tidy => new TidyLoad(findings, start),
            LoadFormat.Published => new HouseholdTable(findings),
            _ => new CustomerTable(findings),
        });

    /// <summary>The published form has no header, and so begins with a number.</summary>
    static LoadFormat Told(ReadOnlySpan<byte> firstLine)
    {
        if (TidyHeader.IsLike(firstLine))
            return LoadFormat.Tidy;

        var fields = new CsvFields(firstLine);
        fields.MoveNext();
        return CsvNumbers.TryNumber(fields.Field, out _) ? LoadFormat.Published : LoadFormat.Reference;
    }
}
