namespace Apis.Domain.Differences;

/// <summary>The one list of deliberate differences; docs/coming-from-apis.md is made from it.</summary>
public static partial class DeliberateDifferences
{
    const string Nodes = "the nodes";
    const string LiveCluster = "the live cluster";
    const string Faces = "the web faces";

    public static IReadOnlyList<Difference> All { get; } =
        [.. Contradictions, .. NodeContradictions, .. Hazards, .. Defects, .. Recorded, .. Emulator, .. DeviceDriver];
}
