using Apis.Domain.Modes;
using Apis.Domain.Safety;

namespace Apis.Domain.Tests.Safety;

public sealed partial class GlobalSafetyTests
{
    const string LiveBus = "grid voltage while no deal runs (V)";

    [Fact]
    public void Readings_from_before_the_last_deals_end_say_nothing() => Assert.Empty(Raised(Cluster(350)));

    [Theory]
    [InlineData(320, true)]
    [InlineData(320.1, false)]
    public void A_bus_that_stays_live_without_a_deal_is_a_warning_then_an_error(double gridVoltageV, bool holds)
    {
        var quiet = Evaluate(Cluster(gridVoltageV)).Memory;
        var first = Later(Cluster(gridVoltageV), 5);

        Assert.Equal(holds ? [] : [$"HARDWARE:GLOBAL:WARN {LiveBus}"], Raised(first, quiet));
        Assert.Equal(
            holds ? [] : [$"HARDWARE:GLOBAL:ERROR {LiveBus}"],
            Raised(Later(Cluster(gridVoltageV), 10), Evaluate(first, quiet).Memory));
    }

    [Fact]
    public void It_names_the_home_that_measures_most()
    {
        var cluster = Later(With(Cluster(), "E003", reading => At(reading, 350)), 5);

        var verdict = Evaluate(cluster, Evaluate(Cluster()).Memory).Verdicts.Single(verdict => verdict.Quantity == LiveBus);

        Assert.Equal((350, 320, "at E003"), (verdict.Measured, verdict.Limit, verdict.Note));
    }

    [Fact]
    public void While_a_home_is_silent_it_is_named_and_nothing_is_stopped_for_it()
    {
        var cluster = Cluster(350) with { Readings = Cluster(350).Readings.Skip(1).ToValueList() };
        var memory = Evaluate(cluster).Memory;
        for (var loop = 1; loop <= 3; loop++)
        {
            var outcome = Evaluate(Later(cluster, 5 * loop), memory);
            memory = outcome.Memory;

            var verdict = outcome.Verdicts.Single(verdict => verdict.Quantity == LiveBus);
            Assert.Equal("HARDWARE:GLOBAL:WARN", verdict.Raises.ToString());
            Assert.Equal("at E002; E001 may hold it", verdict.Note);
        }
    }

    [Theory]
    [InlineData(GlobalMode.Autonomous, 1)]
    [InlineData(GlobalMode.Heteronomous, 1)]
    [InlineData(GlobalMode.Stop, 1)]
    [InlineData(GlobalMode.Manual, 0)]
    public void A_person_may_hold_the_bus_in_mode_manual(GlobalMode mode, int raised)
    {
        var cluster = Cluster(350) with { Mode = mode };

        Assert.Equal(raised, Raised(Later(cluster, 5), Evaluate(cluster).Memory).Length);
    }

    [Fact]
    public void Where_all_is_stopped_already_it_stays_a_warning()
    {
        var cluster = Cluster(350) with { Mode = GlobalMode.Stop };
        var memory = Evaluate(Later(cluster, 5), Evaluate(cluster).Memory).Memory;

        Assert.Equal([$"HARDWARE:GLOBAL:WARN {LiveBus}"], Raised(Later(cluster, 10), memory));
    }

    [Fact]
    public void While_a_deal_runs_the_bus_may_be_live_and_the_watch_begins_anew_after_it()
    {
        var memory = Evaluate(Later(Cluster(350), 5), Evaluate(Cluster(350)).Memory).Memory;

        memory = Evaluate(Later(Dealing(1, -1), 10), memory).Memory;

        Assert.Equal(SafetyMemory.Empty, memory);
        Assert.Empty(Raised(Later(Cluster(350), 15), memory));
    }
}
