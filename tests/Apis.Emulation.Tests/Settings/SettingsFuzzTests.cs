using System.Text;
using Apis.Domain.Files.Json;
using Apis.Domain.Tests.Files;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Tests.Settings;

/// <summary>
/// Takes the shipped file, with homes added, changes bytes or values at random, and reads it. Whatever comes must be read or
/// refused, and what is read prints and reads as the same. The number of a case is its seed.
/// </summary>
public sealed class SettingsFuzzTests
{
    const int Cases = 5_000;

    static readonly string Good = Shipped.Text("config/emulator.json").Replace(
        "\"homes\": {}",
        """
        "homes": { "E001": { "batterySize": 9600, "area": 10, "buses": ["a", "b"] }, "E002": { "pvFactor": 2 } }
        """,
        StringComparison.Ordinal);

    [Fact]
    public void Changed_settings_are_read_or_refused()
    {
        var readCount = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var loaded = EmulatorSettingsFile.Read(Mutations.Of(Good, seed), "emulator.json");

            Assert.True(loaded.Value is not null == !loaded.Errors.Any(), $"seed {seed}");
            Assert.All(loaded.Findings, finding => Assert.NotEmpty(finding.ToString()));
            if (loaded.Value is not { } settings)
                continue;

            readCount++;
            var printed = Encoding.UTF8.GetBytes(EmulatorSettingsFile.Print(settings).PrintCompact());
            Assert.Equal((seed, settings), (seed, EmulatorSettingsFile.Read(printed, "again").Value!));
        }

        // Otherwise the changes are so wild, or so tame, that they try nothing.
        Assert.InRange(readCount, Cases / 20, Cases * 19 / 20);
    }
}
