using Apis.Domain.Activation;
using Apis.Domain.Deals;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Activation;

public sealed class ActivationChecksTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void After_as_many_resets_as_the_limit_says_it_is_refused(int resets, bool refused)
    {
        var conflicts = Enumerable.Repeat(new Incident(Samples.Noon, "conflict"), resets).ToValueList();
        var deal = Samples.Deal() with { Resets = conflicts };

        var refusal = ActivationChecks.Refusal(new([deal], [], Samples.Policy), deal);

        Assert.Equal(refused ? "LOGIC:GLOBAL:WARN" : null, refusal?.Raises.ToString());
    }

    [Theory]
    [InlineData("E001", "E003", null)]
    [InlineData("E003", "E002", null)]
    [InlineData("E003", "E001", "E001 shares energy in the opposite direction in deal other")]
    [InlineData("E002", "E003", "E002 shares energy in the opposite direction in deal other")]
    public void A_home_does_not_charge_and_discharge_at_once(string from, string to, string? refusal)
    {
        var deal = Samples.Deal();
        var other = Samples.Deal("other", from, to).Active(isMaster: true);

        var problem = ActivationChecks.Refusal(new([deal, other], [], Samples.Policy), deal);

        Assert.Equal(refusal, problem?.Text);
        Assert.Null(problem?.Raises);
    }

    [Fact]
    public void A_deal_that_waits_or_has_ended_is_in_nobodys_way()
    {
        var deal = Samples.Deal();
        Deal[] others = [Samples.Deal("waiting", "E003", "E001"), Samples.Deal("ended", "E003", "E001").Deactivated()];

        Assert.Null(ActivationChecks.Refusal(new([deal, .. others], [], Samples.Policy), deal));
    }

    [Fact]
    public void What_the_lines_cannot_carry_is_refused()
    {
        var deal = Samples.Deal(currentA: 60);
        var other = Samples.Deal("other", "E003", "E004", 60).Active(isMaster: true);

        Assert.Equal(
            "total of all deals 120 A exceeds sumOfDealGridCurrentMaxA, 100 A",
            ActivationChecks.Refusal(new([deal, other], [], Samples.Policy), deal)?.Text);
    }
}
