namespace Apis.Build.Advisories;

/// <summary>A known weakness of a package that we use.</summary>
sealed record Advisory(string Package, string Version, string Severity, string Address)
{
    public override string ToString() => $"{Package} {Version}: {Severity}, {Address}";
}
