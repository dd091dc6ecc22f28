namespace Apis.Domain.Files;

/// <summary>What came of reading a file: its value, null when there is an error, and everything that was found.</summary>
public sealed record Loaded<T>(T? Value, ValueList<Finding> Findings)
    where T : class
{
    public IEnumerable<Finding> Errors => Findings.Where(finding => finding.Severity is Severity.Error);

    public IEnumerable<Finding> Warnings => Findings.Where(finding => finding.Severity is Severity.Warning);
}
