using Apis.Domain;

namespace Apis.Emulation.Profiles.Files;

/// <summary>What came of reading a file of data: its value, null when something is wrong, and what that is.</summary>
public sealed record LoadedData<T>(T? Value, ValueList<DataFinding> Findings, bool HasMore)
    where T : class
{
    /// <summary>A line for each finding, and one that says so when there are more.</summary>
    public IEnumerable<string> Problems =>
        Findings.Select(finding => finding.ToString()).Concat(HasMore ? [$"{Findings[0].File}: and more"] : []);
}
