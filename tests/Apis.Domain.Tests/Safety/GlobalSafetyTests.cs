using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Policies;
using Apis.Domain.Safety;
using Apis.Domain.Tests.Deals;
using Apis.Domain.Units;

namespace Apis.Domain.Tests.Safety;

public sealed partial class GlobalSafetyTests
{
    static readonly Deal Started = Samples.Deal().Started();
    static readonly Deal Activated = Samples.Deal().Active();

    [Fact]
    public void A_cluster_at_rest_raises_nothing() => Assert.Empty(Raised(Cluster()));

    [Theory]
    [InlineData("E004", null, "E004 is missing")]
    [InlineData(null, "E009", "E009 is no member")]
    [InlineData("E001", "E009", "E001 is missing, E009 is no member")]
    public void The_homes_heard_are_the_members(string? silent, string? strange, string note)
    {
        var cluster = Cluster();
        var readings = cluster.Readings.Where(reading => reading.UnitId != silent);
        UnitReading[] others = strange is null ? [] : [Samples.Unit(strange)];

        var verdict = Assert.Single(
            Evaluate(cluster with { Readings = [.. readings, .. others] }).Verdicts,
            verdict => verdict.Quantity == "homes heard");

        Assert.False(verdict.Holds);
        Assert.Equal(note, verdict.Note);
        Assert.Equal("HARDWARE:GLOBAL:WARN", verdict.Raises.ToString());
    }

    [Fact]
    public void Old_data_are_named() => Assert.Equal(
        ["HARDWARE:GLOBAL:WARN age of the data of E003 (s)"],
        Raised(With(Cluster(), "E003", reading => reading with { Time = Samples.Noon.AddSeconds(-16) })));

    [Theory]
    [InlineData(true, 10, true)]
    [InlineData(true, 0.9, false)]
    [InlineData(false, 0.9, true)]
    public void Branches_are_checked_when_the_topology_is_on(bool enabled, double capacityA, bool holds)
    {
        var cluster = Dealing(1, -1) with
        {
            Policy = WithSafety(safety => safety with
            {
                TopologyEnabled = enabled,
                Branches = [new("b", ["E001", "E003"], ["E002", "E004"], capacityA)],
            }),
        };

        Assert.Equal(holds ? [] : ["HARDWARE:GLOBAL:ERROR current of branch b (A)"], Raised(cluster));
    }

    [Theory]
    [InlineData(2.0, false, true)]
    [InlineData(1.9, false, false)]
    [InlineData(1.9, true, false)]
    [InlineData(null, true, true)]
    public void The_sum_of_all_active_deals_stays_within_its_limit_in_both_configurations(double? maxA, bool topology, bool holds)
    {
        var cluster = Dealing(1, -1) with
        {
            Deals = [Started, Samples.Deal("deal-2").Active(), Samples.Deal("deal-3", currentA: 50)],
            Policy = WithSafety(safety => safety with { DealGridCurrentMaxA = maxA, TopologyEnabled = topology }),
        };

        Assert.Equal(holds ? [] : ["HARDWARE:GLOBAL:ERROR sum of the currents of all deals (A)"], Raised(cluster));
    }

    /// <summary>Four members that wait on a bus without voltage.</summary>
    static GlobalSituation Cluster(double gridVoltageV = 0) => new()
    {
        Now = Samples.Noon,
        Readings = Samples.Policy.MemberUnitIds.Select(unitId => At(Samples.Unit(unitId), gridVoltageV)).ToValueList(),
        Deals = [],
        Mode = GlobalMode.Autonomous,
        Policy = Samples.Policy,
    };

    /// <summary>E001 gives to E002.</summary>
    static GlobalSituation Dealing(double chargeA, double dischargeA) => Cluster(350) with
    {
        Readings =
        [
            Samples.Unit("E001", ConverterMode.Discharge, dischargeA),
            Samples.Unit("E002", ConverterMode.VoltageReference, chargeA),
            Samples.Unit("E003"),
            Samples.Unit("E004"),
        ],
        Deals = [Started],
    };

    static UnitReading At(UnitReading reading, double gridVoltageV) => reading with
    {
        Converter = reading.Converter with { Meter = reading.Converter.Meter with { GridVoltageV = gridVoltageV } },
    };

    static GlobalSituation With(GlobalSituation situation, string unitId, Func<UnitReading, UnitReading> change) => situation with
    {
        Readings = situation.Readings.Select(reading => reading.UnitId == unitId ? change(reading) : reading).ToValueList(),
    };

    static Policy WithSafety(Func<SafetyPolicy, SafetyPolicy> change) =>
        Samples.Policy with { Safety = change(Samples.Policy.Safety) };

    static SafetyOutcome Evaluate(GlobalSituation situation, SafetyMemory? memory = null) =>
        GlobalSafety.Evaluate(situation, memory ?? SafetyMemory.Empty);

    static string[] Raised(GlobalSituation situation, SafetyMemory? memory = null) => Homes.Raised(Evaluate(situation, memory));
}
