using Apis.Emulation.Profiles;

namespace Apis.Emulation.Tests.Neighbourhoods;

/// <summary>The same power for ever.</summary>
sealed record FlatProfile(double PowerW) : IProfile
{
    public bool TryFind(double atS, out Segment segment)
    {
        segment = new(0, 3600, double.PositiveInfinity, PowerW, PowerW, 1);
        return true;
    }
}
