namespace Apis.Build.Tools;

/// <summary>The tools from outside that tests need; no test needs one yet, and one that does adds a row.</summary>
static class NeededTools
{
    public static readonly IReadOnlyList<Tool> All = [];
}
