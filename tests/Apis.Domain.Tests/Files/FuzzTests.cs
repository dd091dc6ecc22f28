using System.Diagnostics;
using System.Text;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Hardware;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Files;

/// <summary>
/// Takes the shipped files, changes bytes or values at random, and reads them. Whatever comes must be read or refused: no
/// exception, no endless loop, a value exactly where there is no error, and what is read prints and reads as the same. The number
/// of a case is its seed; `Mutated(file, seed)` makes the text of a failure again.
/// </summary>
public sealed class FuzzTests
{
    const int CasesPerFile = 5_000;

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

    static byte[] Mutated(string file, int seed) => Mutations.Of(Repo.Text($"config/E001/{file}"), seed);
}
