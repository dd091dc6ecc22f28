using Apis.Build.Processes;
using Apis.Build.Tools;

namespace Apis.Build.Tests.Tools;

public sealed class InstallationTests : IDisposable
{
    static readonly Tool Wrk = new(ToolSource.Debian, "wrk", "wrk", "the speed run");

    readonly HashSet<string> _there = ["apt-get"];
    readonly List<string> _ran = [];
    readonly StringWriter _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task What_is_there_already_is_left_alone()
    {
        _there.Add("wrk");

        await Install(isRoot: true, _ => new Outcome(0));

        Assert.Empty(_ran);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public async Task What_is_missing_is_installed_and_each_command_is_shown()
    {
        await Install(isRoot: true, command =>
        {
            if (command.Arguments[0] == "install")
                _there.Add("wrk");
            return new Outcome(0);
        });

        Assert.Equal(["update", "install"], _ran);
        Assert.Equal(["== apt-get update", "== apt-get install --yes --no-install-recommends wrk"], Lines());
    }

    [Fact]
    public async Task An_update_that_fails_ends_the_attempt_and_says_why_and_who_goes_without()
    {
        await Install(isRoot: true, _ => new Outcome(100, "Reading lists\nE: no network\n"));

        Assert.Equal(["update"], _ran);
        Assert.Equal(
            [
                "== apt-get update",
                "apt-get failed: E: no network",
                "wrk is missing and could not be installed; the speed run needs it.",
            ],
            Lines());
    }

    [Fact]
    public async Task A_command_that_hangs_is_reported_as_out_of_time()
    {
        await Install(isRoot: true, _ => Outcome.OutOfTime("half a li"));

        Assert.Contains("apt-get failed: its time was up.", Lines());
    }

    [Fact]
    public async Task Who_may_not_install_is_told_what_is_missing()
    {
        await Install(isRoot: false, _ => new Outcome(0));

        Assert.Empty(_ran);
        Assert.Equal(["wrk is missing and could not be installed; the speed run needs it."], Lines());
    }

    Task Install(bool isRoot, Func<Command, Outcome> answer) => new Installation(
        command =>
        {
            _ran.Add(command.Arguments[0]);
            return Task.FromResult(answer(command));
        },
        _output).Install([Wrk], new Machine(isRoot, _there.Contains));

    string[] Lines() => _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
