namespace Apis.Build.Tools;

/// <summary>The tools from outside that tests need; a test that needs another adds a row.</summary>
static class NeededTools
{
    public static readonly IReadOnlyList<Tool> All =
    [
        new(ToolSource.Debian, "ngspice", "ngspice", "the comparison of the DC grid with a circuit simulator"),
    ];
}
