namespace Apis.Build.Notices;

/// <summary>A package as a restore left it on this machine.</summary>
sealed record RestoredPackage(string Id, string Version, string NuspecPath);
