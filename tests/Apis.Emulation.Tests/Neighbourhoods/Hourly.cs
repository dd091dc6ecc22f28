using Apis.Emulation.Profiles;

namespace Apis.Emulation.Tests.Neighbourhoods;

/// <summary>Hourly values; it ends when there is none for the next hour.</summary>
sealed record Hourly(double[] Values, double ScaleW) : IProfile
{
    public bool TryFind(double atS, out Segment segment)
    {
        var hour = (int)(atS / 3600);
        segment = default;
        if (hour + 1 >= Values.Length)
            return false;

        segment = new(0, 3600, (hour + 1) * 3600, Values[hour], Values[hour + 1], ScaleW);
        return true;
    }
}
