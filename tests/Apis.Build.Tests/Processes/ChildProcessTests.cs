using System.IO.Pipes;
using Apis.Build.Processes;

namespace Apis.Build.Tests.Processes;

public sealed class ChildProcessTests
{
    static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    [NeedsFact("bash")]
    public async Task What_a_captured_program_prints_on_either_stream_is_kept_with_its_exit_code()
    {
        var outcome = await ChildProcess.Run(Bash("echo out; echo err >&2; exit 3", Enough));

        Assert.Equal(3, outcome.ExitCode);
        Assert.False(outcome.Succeeded);
        Assert.Contains("out", outcome.Output);
        Assert.Contains("err", outcome.Output);
    }

    [NeedsFact("bash")]
    public async Task Variables_and_folder_are_handed_to_the_program()
    {
        var command = Bash("echo $GREETING from $PWD", Enough) with
        {
            Folder = "/",
            Environment = new Dictionary<string, string> { ["GREETING"] = "hello" },
        };

        Assert.Equal("hello from /", (await ChildProcess.Run(command)).Output.Trim());
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_an_outcome_and_no_exception()
    {
        var outcome = await ChildProcess.Run(new Command("no-such-program-anywhere", [], Enough));

        Assert.Equal(127, outcome.ExitCode);
        Assert.Contains("no-such-program-anywhere", outcome.Output);
    }

    [NeedsFact("bash")]
    public async Task When_time_is_up_the_grandchildren_are_ended_too()
    {
        // Child and grandchild inherit the writing end of this pipe; it reads as ended only when none of them is left.
        using var alive = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);

        var outcome = await ChildProcess.Run(Bash("echo started; sleep 600 & wait", TimeSpan.FromSeconds(1)));
        alive.DisposeLocalCopyOfClientHandle();

        Assert.True(outcome.IsOutOfTime);
        Assert.False(outcome.Succeeded);
        Assert.Equal("started", outcome.Output.Trim());
        Assert.Equal(0, await alive.ReadAsync(new byte[1]).AsTask().WaitAsync(Enough));
    }

    static Command Bash(string script, TimeSpan timeout) => new("bash", ["-c", script], timeout) { IsCaptured = true };
}
