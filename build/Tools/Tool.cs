namespace Apis.Build.Tools;

/// <summary>A package that tests need, and the command or file (a path with a slash) whose presence proves it is there.</summary>
sealed record Tool(ToolSource Source, string Package, string Proof, string NeededBy);
