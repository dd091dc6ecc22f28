using Apis.Domain;

namespace Apis.Emulation.Circuits;

/// <summary>
/// The nodes of one DC bus, mostly named after the homes that hang on them, and what joins them. Lines and leaks name nodes
/// that are in the list; no name is there twice.
/// </summary>
public sealed record GridLayout(ValueList<string> Nodes, ValueList<GridLine> Lines)
{
    public const int MostNodes = 10_000;

    public const int MostLines = 20_000;

    public ValueList<GridLeak> Leaks { get; init; } = [];
}
