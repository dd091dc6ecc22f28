using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Settings;

/// <summary>emulator.json: how it is read and written. Null stands for a default.</summary>
public static partial class EmulatorSettingsFile
{
    public static Loaded<EmulatorSettings> Read(ReadOnlySpan<byte> text, string file) => Format.Read(text, file);

    public static Loaded<EmulatorSettings> Read(JsonValue tree, string file) => Format.Read(tree, file);

    internal static FileFormat<EmulatorSettings> Format { get; } =
        new([], Values, SettingsCheck.Check) { TakesNullForAbsent = true };
}
