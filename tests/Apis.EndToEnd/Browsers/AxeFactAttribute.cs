namespace Apis.EndToEnd.Browsers;

/// <summary>
/// A fact that needs axe-core, which looks for barriers. Npm is not everywhere where tests must pass, so that this one is
/// skipped without it, also in a build that counts.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute() => Skip = File.Exists(Axe.ScriptPath)
        ? new NeedsFactAttribute(Chromium.Command).Skip
        : "needs axe-core, which './build.sh test' installs where there is npm";
}
