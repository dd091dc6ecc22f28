using Apis.Domain.Errors;
using Apis.Domain.Modes;

namespace Apis.Domain.Tests.Modes;

public sealed class ModeSourcesTests
{
    [Theory]
    [InlineData("manual", GlobalMode.Autonomous, GlobalMode.Manual, false)]
    [InlineData("manual", null, GlobalMode.Manual, false)]
    [InlineData(null, GlobalMode.Autonomous, GlobalMode.Autonomous, false)]
    [InlineData("run", GlobalMode.Autonomous, GlobalMode.Autonomous, true)]
    [InlineData(null, null, GlobalMode.Stop, true)]
    [InlineData("run", null, GlobalMode.Stop, true)]
    public void The_clusters_mode_is_the_command_or_the_policys_or_stop(
        string? commanded, GlobalMode? policy, GlobalMode mode, bool warns)
    {
        var reading = ModeSources.Global(commanded, policy);

        Assert.Equal(mode, reading.Mode);
        AssertWarning(warns, reading.Warning);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("stop", LocalMode.Stop, false)]
    [InlineData(" heteronomous\n", LocalMode.Heteronomous, false)]
    [InlineData("", null, true)]
    [InlineData("manual", null, true)]
    public void The_homes_own_mode_is_what_its_file_says(string? file, LocalMode? mode, bool warns)
    {
        var reading = ModeSources.Local(file);

        Assert.Equal(mode, reading.Mode);
        AssertWarning(warns, reading.Warning);
    }

    static void AssertWarning(bool warns, Problem? warning) =>
        Assert.Equal(warns ? ErrorKind.Local(ErrorCategory.User, ErrorLevel.Warn) : null, warning?.Raises);
}
