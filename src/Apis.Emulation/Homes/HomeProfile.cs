using Apis.Emulation.Profiles;

namespace Apis.Emulation.Homes;

/// <summary>What the sun gives a home and what its people use.</summary>
/// <param name="Pv">Before the size of this home's panels.</param>
/// <param name="Load">What the home uses.</param>
/// <param name="PvFactor">The size of this home's panels, against those of the profile.</param>
public sealed record HomeProfile(IProfile Pv, IProfile Load, double PvFactor = 1);
