using Apis.Domain.Modes;

namespace Apis.Domain.Tests.Modes;

public sealed class OperationModesTests
{
    [Theory]
    [InlineData(GlobalMode.Autonomous, null, EffectiveMode.Autonomous)]
    [InlineData(GlobalMode.Autonomous, LocalMode.Heteronomous, EffectiveMode.Heteronomous)]
    [InlineData(GlobalMode.Autonomous, LocalMode.Stop, EffectiveMode.Stop)]
    [InlineData(GlobalMode.Heteronomous, null, EffectiveMode.Heteronomous)]
    [InlineData(GlobalMode.Heteronomous, LocalMode.Heteronomous, EffectiveMode.Heteronomous)]
    [InlineData(GlobalMode.Heteronomous, LocalMode.Stop, EffectiveMode.Stop)]
    [InlineData(GlobalMode.Stop, null, EffectiveMode.Stop)]
    [InlineData(GlobalMode.Stop, LocalMode.Heteronomous, EffectiveMode.Stop)]
    [InlineData(GlobalMode.Stop, LocalMode.Stop, EffectiveMode.Stop)]
    [InlineData(GlobalMode.Manual, null, EffectiveMode.Manual)]
    [InlineData(GlobalMode.Manual, LocalMode.Heteronomous, EffectiveMode.Manual)]
    [InlineData(GlobalMode.Manual, LocalMode.Stop, EffectiveMode.Manual)]
    public void The_clusters_mode_and_the_homes_own_make_one(GlobalMode global, LocalMode? local, EffectiveMode effective) =>
        Assert.Equal(effective, OperationModes.Effective(global, local));
}
