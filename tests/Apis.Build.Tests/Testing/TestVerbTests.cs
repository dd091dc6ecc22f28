using Apis.Build.Processes;
using Apis.Build.Testing;
using Apis.Build.Tools;

namespace Apis.Build.Tests.Testing;

/// <summary>Runs the verb on a solution in a temporary folder, with a pretence in place of the dotnet command.</summary>
public sealed class TestVerbTests : IDisposable
{
    static readonly Machine Bare = new(IsRoot: false, Has: _ => false);

    readonly Repository _repository = new(Directory.CreateTempSubdirectory("apis-build-tests-").FullName);
    readonly StringWriter _output = new();
    readonly List<string> _calls = [];

    public TestVerbTests() => File.WriteAllText(_repository.Solution, """Project("{1}") = "A", "tests\A\A.csproj", "{2}" """);

    public void Dispose()
    {
        Directory.Delete(_repository.Root, recursive: true);
        _output.Dispose();
    }

    [Fact]
    public async Task The_last_line_sums_up_and_a_failed_test_makes_the_exit_code_one()
    {
        Assert.Equal(1, await Execute(failing: null, trx: TrxSamples.OnePassedOneFailedOneSkipped));
        Assert.Equal("1 passed, 1 failed, 1 skipped", LastLine());
        Assert.Contains("FAILED A.Fails", _output.ToString());
    }

    [Fact]
    public async Task When_all_is_well_the_exit_code_is_zero()
    {
        var allPassed = TrxSamples.Crashed.Replace("outcome=\"Error\"", "outcome=\"Completed\"", StringComparison.Ordinal);

        Assert.Equal(0, await Execute(failing: null, allPassed));
        Assert.Equal("1 passed, 0 failed", LastLine());
        Assert.Equal(["restore", "build", "format", "list", "test"], _calls);
    }

    [Fact]
    public async Task A_build_that_fails_is_one_failure_and_no_test_runs()
    {
        Assert.Equal(1, await Execute(failing: "build", TrxSamples.Crashed));
        Assert.Equal("0 passed, 1 failed", LastLine());
        Assert.Equal(["restore", "build"], _calls);
    }

    [Fact]
    public async Task A_bad_format_is_one_failure_and_the_tests_run_all_the_same()
    {
        Assert.Equal(1, await Execute(failing: "format", TrxSamples.OnePassedOneFailedOneSkipped));
        Assert.Equal("1 passed, 2 failed, 1 skipped", LastLine());
    }

    [Fact]
    public async Task Results_of_an_earlier_run_are_not_counted()
    {
        Directory.CreateDirectory(_repository.TestResults);
        File.WriteAllText(Path.Combine(_repository.TestResults, "A.trx"), TrxSamples.OnePassedOneFailedOneSkipped);

        Assert.Equal(1, await Execute(failing: null, trx: null));
        Assert.Equal("0 passed, 1 failed", LastLine());
    }

    Task<int> Execute(string? failing, string? trx)
    {
        var dotnet = new Dotnet(_repository);
        return new TestVerb(_repository, dotnet, Bare, command => Pretend(command, failing, trx), _output).Execute(filter: null);
    }

    Task<Outcome> Pretend(Command command, string? failing, string? trx)
    {
        var call = command.Arguments[0];
        _calls.Add(call);
        if (call == "test" && trx is not null)
        {
            Directory.CreateDirectory(_repository.TestResults);
            File.WriteAllText(Path.Combine(_repository.TestResults, "A.trx"), trx);
        }

        return Task.FromResult(new Outcome(call == failing ? 1 : 0));
    }

    string LastLine() => _output.ToString().TrimEnd().Split(Environment.NewLine)[^1];
}
