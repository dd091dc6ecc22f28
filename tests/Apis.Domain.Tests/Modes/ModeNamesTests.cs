using Apis.Domain.Modes;

namespace Apis.Domain.Tests.Modes;

public sealed class ModeNamesTests
{
    [Fact]
    public void Every_mode_is_read_by_its_name()
    {
        Assert.All(Enum.GetValues<GlobalMode>(), mode => Assert.Equal(mode, ModeNames.Global(mode.Name())));
        Assert.All(Enum.GetValues<LocalMode>(), mode => Assert.Equal(mode, ModeNames.Local(mode.Name())));
    }

    [Fact]
    public void The_names_are_those_of_the_files() => Assert.Equal(
        ["autonomous", "heteronomous", "stop", "manual"], Enum.GetValues<EffectiveMode>().Select(mode => mode.Name()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Stop")]
    [InlineData(" stop")]
    [InlineData("run")]
    public void Another_text_names_no_mode(string? name)
    {
        Assert.Null(ModeNames.Global(name));
        Assert.Null(ModeNames.Local(name));
    }

    [Theory]
    [InlineData("autonomous")]
    [InlineData("manual")]
    public void A_home_cannot_be_in_these_alone(string name) => Assert.Null(ModeNames.Local(name));
}
