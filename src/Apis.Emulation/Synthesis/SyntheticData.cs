using Apis.Domain;

namespace Apis.Emulation.Synthesis;

/// <summary>Sunshine and loads that were made up, half-hour by half-hour.</summary>
public sealed record SyntheticData(SynthesisPlan Plan, double[] IrradianceWPerM2, ValueList<SyntheticHome> Homes);
