namespace Apis.Emulation.Circuits;

/// <summary>A conductance between two nodes of an island, which are numbered within it.</summary>
readonly record struct Conductor(int From, int To, double ConductanceS);
