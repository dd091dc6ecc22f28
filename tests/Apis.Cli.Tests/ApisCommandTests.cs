namespace Apis.Cli.Tests;

public sealed class ApisCommandTests : IDisposable
{
    readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Help_names_the_commands()
    {
        Assert.Equal(0, _shell.Run("--help"));
        Assert.Contains("config", _shell.Output);
    }

    [Theory]
    [InlineData("confg", "confg")]
    [InlineData("config chek", "chek")]
    [InlineData("config key --lenght", "--lenght")]
    public void A_command_line_that_is_not_understood_ends_with_2_and_names_what(string line, string culprit)
    {
        Assert.Equal(2, _shell.Run(line.Split(' ')));
        Assert.Contains($"'{culprit}'", _shell.Error);
    }
}
