namespace Apis.Emulation.Profiles;

/// <summary>
/// Two neighbouring samples of a profile, between which its value is linear. Samples lie `SpacingS` apart, one of them at
/// `OriginS`; the segment ends at `EndS`. `ScaleW` is the power of one unit of a sample, such as 1000 for kW.
/// </summary>
public readonly record struct Segment(
    double OriginS, double SpacingS, double EndS, double First, double Second, double ScaleW)
{
    public double PowerW(double atS)
    {
        var spacings = (atS - OriginS) / SpacingS;
        var share = spacings - Math.Floor(spacings);
        return (((1 - share) * First) + (share * Second)) * ScaleW;
    }
}
