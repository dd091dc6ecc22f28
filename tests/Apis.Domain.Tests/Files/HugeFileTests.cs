using System.Diagnostics;
using System.Text;
using Apis.Domain.Files;
using Apis.Domain.Hardware;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Files;

/// <summary>Files as large as they may be, made so that whoever looks at every pair of things would never end.</summary>
public sealed class HugeFileTests
{
    const int Most = 1_000_000;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Files => new()
    {
        { "policy.json", Filled("{", at => $"\"k{at}\":0,", "\"z\":0}") },
        { "policy.json", Filled("{\"memberUnitIds\":[", at => $"\"{at}\",", "\"z\"]}") },
        { "policy.json", Filled("{\"memberUnitIds\":[\"a\"],\"largeCapacityUnitIds\":[", at => $"\"{at}\",", "\"z\"]}") },
        { "policy.json", Filled("{\"gridMaster\":{", at => $"\"heloPeriodMse{at}\":0,", "\"z\":0}}") },
        {
            "policy.json",
            Filled(
                "{\"memberUnitIds\":[\"a\",\"b\"],\"safety\":{\"gridTopologyBasedEvaluation\":"
                    + "{\"enabled\":true,\"branchAssociation\":{",
                at => $"\"{at}\":{{\"forwardUnitIds\":[\"c\"],\"backwardUnitIds\":[\"c\"]}},", "\"z\":{}},\"branchIds\":[")
                + string.Concat(Enumerable.Range(0, 5_000).Select(at => $"\"{at}\",")) + "\"z\"]}}}"
        },
        { "scenario.json", Filled("{", at => $"\"{Time(at)}-{Time(at + 1)}\":{{}},", "\"z\":0}") },
        { "scenario.json", Filled("{", at => $"\"{Time(at)}-24:00:00\":{{}},", "\"z\":0}") },
        {
            "scenario.json",
            Filled("{\"00:00:00-24:00:00\":{\"batteryStatus\":{", at => $"\"{at}-{at + 1}\":\"a\",", "\"-\":\"a\"}}}")
        },
        { "scenario.json", Filled("{\"00:00:00-24:00:00\":{\"request\":{", at => $"\"{at}\":{{}},", "\"z\":{}}}}") },
        { "hwConfig.json", Filled("{", at => $"\"gridCurrentCapacityA\":{at},", "\"z\":0}") },
        { "hwConfig.json", "{\"droopRatio\":" + new string('9', Most) + "}" },
        { "config.json", Filled("{", at => $"\"{at}.encrypted\":\"\",", "\"z\":0}") },
        { "config.json", "{\"unitId\":\"" + new string('E', Most) + "\"}" },
        { "config.json", "{\"dealLogDirFormat\":\"" + new string('u', Most) + "\",\"" + new string('k', 1_000) + "\":1}" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void They_are_refused_in_time_with_a_limited_list(string file, string text)
    {
        var watch = Stopwatch.StartNew();

        var findings = Read(file, Encoding.UTF8.GetBytes(text));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
        Assert.InRange(findings.Count, 1, FindingList.Limit);
        Assert.Contains(findings, finding => finding.Severity is Severity.Error);
        Assert.All(findings, finding => Assert.InRange(finding.ToString().Length, 1, 1_000));
    }

    static ValueList<Finding> Read(string file, byte[] text) => file switch
    {
        "config.json" => NodeConfigFile.Read(text, file).Findings,
        "hwConfig.json" => HardwareConfigFile.Read(text, file).Findings,
        "policy.json" => PolicyFile.Read(text, file).Findings,
        _ => ScenarioFile.Read(text, file).Findings,
    };

    static string Filled(string start, Func<int, string> item, string end)
    {
        var text = new StringBuilder(start);
        for (var at = 0; text.Length < Most; at++)
            text.Append(item(at));
        return text.Append(end).ToString();
    }

    static string Time(int second) => TimeSpan.FromSeconds(second % 86_399).ToString(@"hh\:mm\:ss", null);
}
