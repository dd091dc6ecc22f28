using Apis.Emulation.Profiles;
using Apis.Emulation.Profiles.Files;

namespace Apis.Emulation.Synthesis;

/// <summary>What data to make.</summary>
public sealed record SynthesisPlan(int Homes, int Days, ulong Seed, double LatitudeDegrees, DateOnly Start)
{
    public const int HalfHoursPerDay = 48;

    public const int MostHomes = HomeSeries.MostHomes;

    public const int MostDays = 3_660;

    /// <summary>Nearer to the poles the model says nothing.</summary>
    public const double HighestLatitudeDegrees = 66;

    /// <summary>Why these data can't be made; null when they can.</summary>
    public string? Refusal => this switch
    {
        { Homes: < 1 or > MostHomes } => Invariant($"{Homes} homes, but there may be from 1 to {MostHomes}"),
        { Days: < 1 or > MostDays } => Invariant($"{Days} days, but there may be from 1 to {MostDays}"),
        _ when !(Math.Abs(LatitudeDegrees) <= HighestLatitudeDegrees) =>
            Invariant($"latitude {LatitudeDegrees}, but it must lie from -{HighestLatitudeDegrees} to {HighestLatitudeDegrees}"),
        { Start.Year: < 1900 or > 2900 } => Invariant($"start {Start:yyyy-MM-dd}, but it must lie in the years 1900 to 2900"),
        _ when (long)Homes * Days * HalfHoursPerDay > DataLimits.Samples =>
            Invariant($"{Homes} homes for {Days} days, but {DataLimits.Samples / HalfHoursPerDay} days of homes are the most"),
        _ => null,
    };

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
