using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Hardware;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = Apis.Domain.Files.Json.JsonValue;

namespace Apis.Domain.Tests.Files;

/// <summary>
/// Takes the shipped files, changes bytes or values at random, and reads them. Whatever comes must be read or refused: no
/// exception, no endless loop, a value exactly where there is no error, and what is read prints and reads as the same. The number
/// of a case is its seed; `Mutated(file, seed)` makes the text of a failure again.
/// </summary>
public sealed class FuzzTests
{
    const int CasesPerFile = 5_000;

    static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"E001\"", "\"a b\"", "0", "-1", "0.5", "1e308", "-1e308", "1e999", "99999999999999999999",
        "-0.0", "{}", "[]", "[null]", "{\"min\": 1}", "\"350\"", "\"\\u0000\"", "50", "350", "2147483648",
        "[\"E001\", \"E001\"]", "1e-320",
    ];

    static readonly string[] Names =
    [
        "", "#", "-", "a.b", "00:00:00-24:00:00", "12:00:00-11:00:00", "25:00:00-26:00:00", "0-1", "4320-", "batteryStatus",
        "enabled", "unitId.encrypted", "x.encrypted_", "min", "charge", "discharge", "limitWh", "safety", "strategy",
    ];

    [Theory]
    [InlineData("config.json")]
    [InlineData("hwConfig.json")]
    [InlineData("policy.json")]
    [InlineData("scenario.json")]
    public void Changed_files_are_read_or_refused(string file)
    {
        var watch = Stopwatch.StartNew();
        var readCount = 0;
        for (var seed = 0; seed < CasesPerFile; seed++)
            readCount += AssertReadOrRefused(file, Mutated(file, seed), seed) ? 1 : 0;

        // Otherwise the changes are so wild, or so tame, that they try nothing.
        Assert.InRange(readCount, CasesPerFile / 20, CasesPerFile * 19 / 20);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Folders_of_changed_files_are_read_or_refused()
    {
        for (var seed = 0; seed < CasesPerFile / 5; seed++)
        {
            var texts = new[] { "config.json", "hwConfig.json", "policy.json", "scenario.json" }
                .ToDictionary(file => $"home/{file}", file => Mutated(file, seed));
            var loaded = NodeFolder.Load(
                "home", path => texts.TryGetValue(path, out var text) ? FileContent.Of(text) : FileContent.Missing);

            Assert.True(loaded.Value is not null == !loaded.Errors.Any(), $"seed {seed}");
            Assert.All(loaded.Findings, finding => Assert.NotEmpty(finding.ToString()));
        }
    }

    static bool AssertReadOrRefused(string file, byte[] text, int seed) => file switch
    {
        "config.json" =>
            IsRead(NodeConfigFile.Read(text, file), NodeConfigFile.Print, again => NodeConfigFile.Read(again, file), seed),
        "hwConfig.json" =>
            IsRead(
                HardwareConfigFile.Read(text, file),
                HardwareConfigFile.Print,
                again => HardwareConfigFile.Read(again, file),
                seed),
        "policy.json" => IsRead(PolicyFile.Read(text, file), PolicyFile.Print, again => PolicyFile.Read(again, file), seed),
        _ => IsRead(ScenarioFile.Read(text, file), ScenarioFile.Print, again => ScenarioFile.Read(again, file), seed),
    };

    static bool IsRead<T>(Loaded<T> loaded, Func<T, JsonValue> print, Func<byte[], Loaded<T>> read, int seed)
        where T : class
    {
        Assert.True(loaded.Value is not null == !loaded.Errors.Any(), $"seed {seed}");
        Assert.All(loaded.Findings, finding => Assert.NotEmpty(finding.ToString()));
        if (loaded.Value is { } value)
            Assert.Equal((seed, value), (seed, read(Encoding.UTF8.GetBytes(print(value).PrintCompact())).Value!));
        return loaded.Value is not null;
    }

    static byte[] Mutated(string file, int seed)
    {
        var random = new Random(seed);
        var good = Repo.Text($"config/E001/{file}");
        return seed % 2 == 0 ? WithBytesChanged(Encoding.UTF8.GetBytes(good), random) : WithValuesChanged(good, random);
    }

    static byte[] WithBytesChanged(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var count = random.Next(1, 5); count > 0 && bytes.Count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = "{}[]\",:-0123456789.eE\\/ #"u8[random.Next(25)];
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.Slice(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    static byte[] WithValuesChanged(string text, Random random)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        for (var count = random.Next(1, 4); count > 0; count--)
            ChangeSomewhere(root, random);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    static void ChangeSomewhere(JsonObject owner, Random random)
    {
        while (owner.Select(member => member.Value).OfType<JsonObject>().ToList() is { Count: > 0 } inner && random.Next(3) > 0)
            owner = inner[random.Next(inner.Count)];

        var name = owner.Count > 0 && random.Next(4) > 0
            ? owner.ElementAt(random.Next(owner.Count)).Key
            : Names[random.Next(Names.Length)];
        if (random.Next(4) == 0)
            owner.Remove(name);
        else
            owner[name] = JsonNode.Parse(Values[random.Next(Values.Length)]);
    }
}
