using Apis.Build;
using Apis.Domain.Files;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Nodes;

/// <summary>The files with which the reference's own nodes ran (tests/Golden/apis-main).</summary>
public sealed class RecordedFilesTests
{
    static readonly string Folder = Repository.Find(AppContext.BaseDirectory).In("tests/Golden/apis-main");

    [Fact]
    public void Each_policy_is_read_as_it_is()
    {
        var policies = Directory.GetFiles(Folder, "policy.json", SearchOption.AllDirectories);

        Assert.NotEmpty(policies);
        Assert.All(policies, path => Assert.Empty(Errors(PolicyFile.Read(File.ReadAllBytes(path), path))));
    }

    [Fact]
    public void So_is_what_the_hardware_can_do() =>
        Assert.Empty(Errors(HardwareConfigFile.Read(File.ReadAllBytes(Path.Combine(Folder, "hwConfig.json")), "hwConfig.json")));

    [Fact]
    public void So_is_each_scenario()
    {
        var scenarios = Directory.GetFiles(Folder, "scenario*.json", SearchOption.AllDirectories);

        Assert.NotEmpty(scenarios);
        Assert.All(scenarios, path => Assert.Empty(Errors(ScenarioFile.Read(File.ReadAllBytes(path), path))));
    }

    static IEnumerable<string> Errors<T>(Loaded<T> loaded)
        where T : class => loaded.Errors.Select(error => error.ToString());
}
