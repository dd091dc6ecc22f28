using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using Apis.Domain.Secrets;

namespace Apis.Domain.Nodes;

/// <summary>A folder with config.json and, where that says, the other three files of a node.</summary>
public static class NodeFolder
{
    public const string ConfigName = "config.json";

    /// <summary>
    /// The four files, or everything that is wrong with any of them (U18). The function reads the file at a path, which begins
    /// with the folder, or with `{tmpdir}` for the system's temporary one.
    /// </summary>
    public static Loaded<NodeFiles> Load(string folder, Func<string, FileContent> read, SecretKey? key = null)
    {
        var reader = new FolderReader(read);
        var opened = reader.Open(PathOf(folder, ConfigName), new(key), "the folder must have it");
        var config = NodeConfigFile.Draft(opened.Tree, key, opened.Findings);
        var secrets = new SecretReader(key, NodeConfigFile.CipherFor(opened.Tree));

        var hardwareFile = Open("hwConfigFile", node => node.HwConfigFile, "hwConfig.json");
        var policyFile = Open("policyFile", node => node.PolicyFile, "policy.json");
        var scenarioFile = Open("scenarioFile", node => node.ScenarioFile, "scenario.json");
        var hardware = HardwareConfigFile.Format.Draft(hardwareFile.Tree, hardwareFile.Findings);
        var policy = PolicyFile.Format.Draft(policyFile.Tree, policyFile.Findings);
        var scenario = ScenarioFile.Format.Draft(scenarioFile.Tree, scenarioFile.Findings);

        NodeFilesCheck.Check(config, hardware, policy, scenario);
        return Joined(
            opened.Findings.Conclude(config?.Value), hardwareFile.Findings.Conclude(hardware?.Value),
            policyFile.Findings.Conclude(policy?.Value), scenarioFile.Findings.Conclude(scenario?.Value));

        // With a config.json that doesn't say where a file is, one of the usual name is looked at, but isn't missed.
        OpenedFile Open(string name, Func<NodeConfig, string> path, string usualName) =>
            config?.IsSound(JsonPath.Of(name)) is true
                ? reader.Open(PathOf(folder, path(config.Value)), secrets, $"must be there, as $.{name} of {ConfigName} says")
                : reader.Open(PathOf(folder, usualName), secrets, null);
    }

    /// <summary>The path of a file that config.json names.</summary>
    public static string PathOf(string folder, string name) => FolderReader.PathOf(folder, name);

    static Loaded<NodeFiles> Joined(
        Loaded<NodeConfig> config, Loaded<HardwareConfig> hardware, Loaded<Policy> policy, Loaded<Scenario> scenario)
    {
        ValueList<Finding> findings = [.. config.Findings, .. hardware.Findings, .. policy.Findings, .. scenario.Findings];
        return (config.Value, hardware.Value, policy.Value, scenario.Value) is ({ } node, { } own, { } rules, { } wishes)
            ? new(new(node, own, rules, wishes), findings)
            : new(null, findings);
    }
}
