using Apis.Build.CommandLine;

namespace Apis.Build.Tests.CommandLine;

public sealed class InvocationTests
{
    [Theory]
    [InlineData("run", "Run")]
    [InlineData("test", "Test")]
    [InlineData("bench", "Bench")]
    [InlineData("format", "Format")]
    [InlineData("notices", "Notices")]
    [InlineData("docs", "Docs")]
    [InlineData("help", "Help")]
    [InlineData("--help", "Help")]
    public void Every_verb_is_understood_alone(string word, string verb)
    {
        var invocation = Invocation.Parse([word]);

        Assert.Null(invocation.Problem);
        Assert.Equal(verb, invocation.Verb.ToString());
        Assert.Empty(invocation.Arguments);
    }

    [Fact]
    public void What_follows_bench_is_passed_on_untouched() =>
        Assert.Equal(["tell", "--seconds", "5"], Invocation.Parse(["bench", "tell", "--seconds", "5"]).Arguments);

    [Fact]
    public void An_unknown_verb_is_named() =>
        Assert.Equal("There is no verb 'tets'.", Invocation.Parse(["tets"]).Problem);

    [Fact]
    public void A_missing_verb_is_a_problem() => Assert.Equal("A verb is missing.", Invocation.Parse([]).Problem);

    [Theory]
    [InlineData("test", "a", "b")]
    [InlineData("format", "now")]
    [InlineData("notices", "now")]
    public void An_argument_that_a_verb_has_no_use_for_is_refused(params string[] args)
    {
        var problem = Invocation.Parse(args).Problem;

        Assert.StartsWith($"'{args[0]}' takes", problem);
        Assert.EndsWith($"got {args.Length - 1}.", problem);
    }

    [Fact]
    public void The_usage_names_every_verb() =>
        Assert.All(Enum.GetNames<Verb>(), verb => Assert.Contains($"  {verb.ToLowerInvariant()} ", Usage.Text));
}
