namespace Apis.Emulation.Circuits;

/// <summary>On which of the three straight pieces of its characteristic a terminal is.</summary>
enum Regulation
{
    AtLowest,
    Regulating,
    AtHighest,
}
