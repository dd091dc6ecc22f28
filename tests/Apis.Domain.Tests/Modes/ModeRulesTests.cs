using Apis.Domain.Modes;

namespace Apis.Domain.Tests.Modes;

public sealed class ModeRulesTests
{
    [Theory]
    [InlineData(EffectiveMode.Autonomous, true, true, true, true, true, true)]
    [InlineData(EffectiveMode.Heteronomous, false, false, false, true, true, true)]
    [InlineData(EffectiveMode.Stop, false, false, false, false, true, true)]
    [InlineData(EffectiveMode.Manual, false, false, false, false, false, false)]
    public void Each_mode_has_its_rules(
        EffectiveMode mode, bool sends, bool answers, bool chooses, bool keepsDeals, bool checksDynamics, bool checksForDeals) =>
        Assert.Equal(
            new ModeRules
            {
                SendsRequests = sends,
                AnswersRequests = answers,
                ChoosesAccepts = chooses,
                KeepsDealsRunning = keepsDeals,
                ChecksDynamically = checksDynamics,
                ChecksForMissingDeals = checksForDeals,
            },
            ModeRules.Of(mode));
}
