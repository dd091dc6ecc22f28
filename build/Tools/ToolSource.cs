namespace Apis.Build.Tools;

/// <summary>Where a tool is installed from.</summary>
enum ToolSource
{
    Debian,
    Npm,
}
