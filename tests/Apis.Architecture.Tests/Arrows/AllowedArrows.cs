namespace Apis.Architecture.Tests.Arrows;

/// <summary>Which project may use which, floor by floor from the top; docs/architecture.md draws it.</summary>
static class AllowedArrows
{
    public static readonly IReadOnlyDictionary<string, string[]> ByProject = new Dictionary<string, string[]>
    {
        ["Cli"] = ["Web", "Simulation", "Node", "History", "Cluster", "TestKit", "Emulation", "Domain", "Kernel"],
        ["Web"] = ["Simulation", "History", "Node", "Cluster", "Emulation", "Domain", "Kernel"],
        ["Simulation"] = ["Node", "Cluster", "Emulation", "Domain", "Kernel"],
        ["Node"] = ["Cluster", "Domain", "Kernel"],
        ["History"] = ["Domain", "Kernel"],
        ["Cluster"] = ["Kernel"],
        ["TestKit"] = ["Kernel"],
        ["Emulation"] = ["Domain", "Kernel"],
        ["Domain"] = [],
        ["Kernel"] = [],
    };
}
