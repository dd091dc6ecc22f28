using System.Text;
using Apis.Domain.Tests.Files;
using Apis.Emulation.Profiles;
using Apis.Emulation.Profiles.Files;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Tests.Profiles.Files;

/// <summary>
/// Takes small files of each form, changes bytes and fields at random, and reads them. Whatever comes must be read or refused: no
/// exception, no endless loop, a value exactly where nothing was found. The number of a case is its seed.
/// </summary>
public sealed class DataFuzzTests
{
    const int CasesPerForm = 5_000;

    static readonly string[] Values =
    [
        "", "NaN", "-1", "1e999", "1e-320", "\"", "\"\"", "\"a,b\"", "0x10", "E001", "2020-01-01T00:00", "2020-01-01T03:00:00",
        "1e3", "9999999999999999999999", " 1 ", "１", "\u0000", "\r", "\n", "timestamp", "infinity", "+0", "1_000",
    ];

    public static TheoryData<string> Forms => ["reference", "published", "tidy", "solar", "solar tidy"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Changed_files_are_read_or_refused(string form)
    {
        var readCount = 0;
        for (var seed = 0; seed < CasesPerForm; seed++)
            readCount += IsRead(form, Changed(Text(form), seed), seed) ? 1 : 0;

        // Otherwise the changes are so wild, or so tame, that they try nothing.
        Assert.InRange(readCount, CasesPerForm / 50, CasesPerForm * 49 / 50);
    }

    static string Text(string form) => form switch
    {
        "reference" => Texts.Reference((1, 1), (2, 1), (1, 2), (2, 2)),
        "published" => Texts.Published(2, 2),
        "tidy" => Texts.Tidy,
        "solar" => Texts.Solar(2),
        _ => "timestamp,watts\n2020-01-01T00:00,0\n2020-01-01T01:00,100\n",
    };

    static bool IsRead(string form, byte[] text, int seed) => form.StartsWith("solar", StringComparison.Ordinal)
        ? IsSound(
            Texts.ReadSolar(text, (SolarUnit)(seed % 2)),
            solar => solar.Homes.Select(home => home.Series).Append(solar.Shared),
            seed)
        : IsSound(Texts.ReadLoad(text, Format(seed)), load => load.Homes.Select(home => home.Series), seed);

    /// <summary>Now and then a form that the file may not have.</summary>
    static LoadFormat Format(int seed) => seed % 10 == 0 ? (LoadFormat)(seed / 10 % 4) : LoadFormat.Auto;

    static bool IsSound<T>(LoadedData<T> loaded, Func<T, IEnumerable<ISeries?>> series, int seed)
        where T : class
    {
        Assert.True(loaded.Value is null == loaded.Findings.Count > 0, $"seed {seed}");
        Assert.All(loaded.Problems, Assert.NotEmpty);
        if (loaded.Value is { } value)
            Assert.All(series(value).OfType<ISeries>(), one => AssertPower(one, seed));
        return loaded.Value is not null;
    }

    static void AssertPower(ISeries series, int seed)
    {
        foreach (var hour in new[] { 0, 0.1, 1, 23.9, 24, 100 })
            Assert.True(Texts.PowerW(series, hour) is double.NaN or (>= 0 and <= DataLimits.PowerW), $"seed {seed}");
    }

    static byte[] Changed(string good, int seed)
    {
        var random = new Random(seed);
        return seed % 2 == 0
            ? Mutations.WithBytesChanged(Encoding.UTF8.GetBytes(good), random, "0123456789.,-+eE\"\r\n T:"u8, most: 3)
            : WithFieldsChanged(good, random);
    }

    static byte[] WithFieldsChanged(string text, Random random)
    {
        var lines = text.Split('\n');
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(lines.Length);
            var fields = lines[at].Split(',');
            fields[random.Next(fields.Length)] = Values[random.Next(Values.Length)];
            lines[at] = string.Join(',', fields);
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
