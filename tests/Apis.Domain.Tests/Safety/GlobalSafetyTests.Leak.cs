using Apis.Domain.Safety;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Safety;

public sealed partial class GlobalSafetyTests
{
    const string Leak = "leak: size of the sum of all grid currents (A)";

    [Theory]
    [InlineData(1.25, -1, true)]
    [InlineData(1, -1.25, true)]
    [InlineData(1.26, -1, false)]
    [InlineData(1, -1.26, false)]
    public void What_dealing_homes_take_and_give_is_the_same_but_for_an_allowance_for_each(
        double chargeA, double dischargeA, bool holds) =>
        Assert.Equal(holds ? [] : [$"HARDWARE:GLOBAL:WARN {Leak}"], Raised(Dealing(chargeA, dischargeA)));

    [Theory]
    [InlineData(5, "ERROR")]
    [InlineData(50, "ERROR")]
    [InlineData(51, "WARN")]
    public void A_leak_that_is_seen_twice_within_a_short_time_is_an_error(int seconds, string level)
    {
        var first = Dealing(1.5, -1);
        var later = Later(first, seconds);

        Assert.Equal([$"HARDWARE:GLOBAL:{level} {Leak}"], Raised(later, Evaluate(first).Memory));
    }

    [Fact]
    public void A_leak_that_ended_begins_anew()
    {
        var memory = Evaluate(Dealing(1, -1), Evaluate(Dealing(1.5, -1)).Memory).Memory;

        Assert.Equal([$"HARDWARE:GLOBAL:WARN {Leak}"], Raised(Dealing(1.5, -1), memory));
    }

    [Fact]
    public void Homes_count_once_and_only_while_both_sides_must_be_active()
    {
        var twice = Dealing(1.3, -1) with { Deals = [Started, Samples.Deal("deal-2").Started()] };

        Assert.Equal(0.25, Verdict(twice).Limit);
        Assert.Equal(0, Verdict(twice with { Deals = [Activated] }).Limit);
        Assert.Equal(0, Verdict(twice with { Deals = [Activated] }).Measured);
    }

    [Fact]
    public void A_dealing_home_that_tells_no_current_is_an_error_at_once()
    {
        var cluster = With(
            Dealing(1, -1), "E002", reading => reading with { Converter = reading.Converter with { Meter = new(350) } });

        Assert.Contains("LOGIC:GLOBAL:ERROR grid current", Raised(cluster));
    }

    [Fact]
    public void Old_data_of_a_dealing_home_make_no_leak()
    {
        var cluster = With(Dealing(1, -1), "E002", reading => reading with { Time = Samples.Noon.AddMinutes(-1) });

        Assert.Equal(
            ["HARDWARE:GLOBAL:WARN age of the data of E002 (s)", "HARDWARE:GLOBAL:WARN leak"], Raised(cluster));
    }

    static GlobalSituation Later(GlobalSituation situation, int seconds) => situation with
    {
        Now = situation.Now.AddSeconds(seconds),
        Readings = situation.Readings.Select(reading => reading with { Time = reading.Time.AddSeconds(seconds) }).ToValueList(),
    };

    static Verdict Verdict(GlobalSituation situation) =>
        Evaluate(situation).Verdicts.Single(verdict => verdict.Quantity == Leak);
}
