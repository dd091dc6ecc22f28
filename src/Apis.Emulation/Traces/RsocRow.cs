using Apis.Domain;

namespace Apis.Emulation.Traces;

/// <summary>A unit's state of charge after each pass of a step.</summary>
public sealed record RsocRow(string UnitId, ValueList<double> Percent);
