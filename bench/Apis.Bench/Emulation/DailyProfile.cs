using System.Globalization;
using Apis.Emulation.Homes;
using Apis.Emulation.Profiles;

namespace Apis.Bench.Emulation;

/// <summary>A day of hourly values that returns for ever; each home has another.</summary>
sealed class DailyProfile(int seed, double scaleW) : IProfile
{
    const int HoursADay = 24;
    const double SecondsAnHour = 3600;

    static readonly DailyProfile Sun = new(0, 1000);

    readonly double[] _values = Values(new Random(seed));

    public static HomeOptions HomeOf(string unitId) => new()
    {
        Profile = new(Sun, new DailyProfile(int.Parse(unitId.AsSpan(1), CultureInfo.InvariantCulture), 1000)),
    };

    public bool TryFind(double atS, out Segment segment)
    {
        var hour = (int)(atS / SecondsAnHour);
        segment = new(
            0, SecondsAnHour, (hour + 1) * SecondsAnHour, _values[hour % HoursADay], _values[(hour + 1) % HoursADay], scaleW);
        return true;
    }

    static double[] Values(Random chance) => [.. Enumerable.Range(0, HoursADay).Select(_ => chance.NextDouble())];
}
