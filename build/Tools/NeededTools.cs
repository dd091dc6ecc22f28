namespace Apis.Build.Tools;

/// <summary>The tools from outside that tests need; a test that needs another adds a row.</summary>
static class NeededTools
{
    public static readonly IReadOnlyList<Tool> All =
    [
        new(ToolSource.Debian, "chromium", "chromium", "the tests of the pages"),
        new(ToolSource.Debian, "ngspice", "ngspice", "the comparison of the DC grid with a circuit simulator"),
        new(
            ToolSource.Npm, "axe-core@4.14.1", "artifacts/npm/node_modules/axe-core/axe.min.js",
            "the look at the pages through the eyes of those who don't see them"),
    ];
}
