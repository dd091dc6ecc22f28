using Apis.Build.Tools;

namespace Apis.Build.Tests.Tools;

public sealed class InstallPlanTests
{
    static readonly Tool Wrk = new(ToolSource.Debian, "wrk", "wrk", "the speed run");
    static readonly Tool Etcd = new(ToolSource.Debian, "etcd-server", "etcd", "the cluster contract");
    static readonly Tool Axe = new(ToolSource.Npm, "axe-core@4", "artifacts/npm/node_modules/axe-core/axe.min.js", "the pages");

    [Fact]
    public void Debian_packages_are_installed_in_one_go_after_one_update() =>
        Assert.Equal(
            ["apt-get update", "apt-get install --yes --no-install-recommends etcd-server wrk"],
            Plan([Wrk, Etcd, Wrk], isRoot: true, "apt-get"));

    [Fact]
    public void Nothing_missing_means_nothing_to_do() => Assert.Empty(Plan([], isRoot: true, "apt-get", "npm"));

    [Fact]
    public void Who_is_not_root_does_not_try() => Assert.Empty(Plan([Wrk], isRoot: false, "apt-get"));

    [Fact]
    public void Without_apt_get_nothing_is_tried() => Assert.Empty(Plan([Wrk], isRoot: true));

    [Fact]
    public void Packages_of_npm_need_no_root() =>
        Assert.Equal(
            ["npm install --ignore-scripts --prefix artifacts/npm axe-core@4"],
            Plan([Axe], isRoot: false, "npm"));

    [Fact]
    public void Every_command_has_a_time_out() =>
        Assert.All(
            InstallPlan.For([Wrk, Axe], new Machine(IsRoot: true, Has: _ => true)),
            command => Assert.InRange(command.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15)));

    static IEnumerable<string> Plan(IReadOnlyList<Tool> missing, bool isRoot, params string[] there) =>
        InstallPlan.For(missing, new Machine(isRoot, there.Contains)).Select(command => command.ToString());
}
