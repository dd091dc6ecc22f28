using Apis.Emulation.Profiles;

namespace Apis.Simulation.Scenarios;

/// <summary>Power that goes up and down once a day, never below 0.</summary>
public readonly record struct DailyWave(double MeanW, double AmplitudeW, double PeakHour)
{
    internal ISeries Profile(TimeSpan startOfDay) => AmplitudeW == 0
        ? new ConstantProfile(MeanW)
        : new SinusoidalProfile(MeanW, AmplitudeW, PeakHour, startOfDay);
}
