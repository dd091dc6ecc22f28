using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Emulation.Profiles;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Traces;

/// <summary>input.json beside the traces: hourly tables [day][hour] and the reference's constants.</summary>
public static class TraceInputFile
{
    const double SecondsPerHour = 3600;
    const double WattsPerKilowatt = 1000;

    static readonly SampledProfile Nothing = new([0], SecondsPerHour);

    public static Loaded<TraceInput> Read(ReadOnlySpan<byte> text, string file) => Format.Read(text, file);

    static FileFormat<TraceInput> Format { get; } = new([], Values, _ => { });

    static TraceInput Values(Section file)
    {
        _ = file.Optional("about", Kinds.Texts("must be a text", _ => true), "");
        var (loads, constants) = (file.In("load_kw"), file.In("constants"));
        TraceFile.Ignore(constants, "default_batterySize");
        return new(
            Profile(file, "solar_w", 1),
            loads.Entries().Select(home => new TraceLoad(home.Name, Profile(loads, home.Name, WattsPerKilowatt))).ToValueList(),
            EmulatorSettingsFile.Flow(constants, new()));
    }

    static SampledProfile Profile(Section section, string name, double scaleW)
    {
        var values = (section.FindElements(name) ?? [])
            .SelectMany(day => day is JsonArray hours ? TraceFile.Numbers(hours) : [double.NaN])
            .ToArray();
        if (values.Length > 0 && Array.TrueForAll(values, double.IsFinite))
            return new(values, SecondsPerHour, scaleW: scaleW);

        section.Wrong(name, "must be days of hourly numbers: [[…], …]");
        return Nothing;
    }
}
