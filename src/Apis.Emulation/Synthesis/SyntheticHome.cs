namespace Apis.Emulation.Synthesis;

/// <summary>A home that was made up: how many live there, and the power that they draw in each half-hour.</summary>
public sealed record SyntheticHome(int Persons, double[] LoadW);
