using Apis.Emulation.Settings;

namespace Apis.Emulation.Profiles;

/// <summary>Profiles that the settings describe instead of naming a file.</summary>
static class DailyShape
{
    public static ISeries Of(ProfileSource source, DateTime start) => source.Kind switch
    {
        SourceKind.Constant => new ConstantProfile(source.MeanW),
        SourceKind.Sinusoidal => new SinusoidalProfile(source.MeanW, source.AmplitudeW, source.PeakHour, start.TimeOfDay),
        _ => throw new ArgumentException($"{source.Path} is a file, which must be read", nameof(source)),
    };

    public static string Form(ProfileSource source) => source.Kind is SourceKind.Constant
        ? FormattableString.Invariant($"{source.MeanW} W always")
        : FormattableString.Invariant($"a wave of {source.MeanW} ± {source.AmplitudeW} W, highest at {source.PeakHour} h");
}
