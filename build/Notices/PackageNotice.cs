namespace Apis.Build.Notices;

/// <summary>What the notices say about one package.</summary>
sealed record PackageNotice(string Id, string Version, string Licence, string Authors);
