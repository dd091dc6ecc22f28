using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Domain.Hardware;
using Apis.Domain.Interlocks;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using static System.FormattableString;

namespace Apis.Domain.Nodes;

/// <summary>What the four files of a node must be to one another; a file that couldn't be read is left out.</summary>
static class NodeFilesCheck
{
    static readonly JsonPath UnitId = JsonPath.Of("unitId");

    public static void Check(
        Draft<NodeConfig>? config, Draft<HardwareConfig>? hardware, Draft<Policy>? policy, Draft<Scenario>? scenario)
    {
        if (config is not null && policy is not null)
            Membership(config, policy);
        if (hardware is not null && policy is not null)
        {
            InterlockCapacity(hardware, policy);
            VoltageRange(hardware, policy);
        }

        if (scenario is not null && hardware is not null)
            Limits(scenario, hardware);
        if (scenario is not null)
            Pairs(scenario, config, policy);
    }

    static void Membership(Draft<NodeConfig> config, Draft<Policy> policy)
    {
        if (config.IsSound(UnitId) && policy.IsSound(PolicyPaths.Members) && !policy.Value.HasMember(config.Value.UnitId))
            config.Error(UnitId, $"must be one of {Of(policy, PolicyPaths.Members)}");
    }

    /// <summary>How many deals a home may be in at a time (user, mediator and node 6.2).</summary>
    static void InterlockCapacity(Draft<HardwareConfig> hardware, Draft<Policy> policy)
    {
        var dealA = policy.Value.Mediator.DealGridCurrentA;
        var isSound = hardware.IsSound(HardwareCheck.GridCurrentCapacity) && policy.IsSound(PolicyPaths.DealCurrent);
        if (isSound && SlotCapacity.Of(hardware.Value, policy.Value.Mediator) < 1)
        {
            hardware.Error(HardwareCheck.GridCurrentCapacity, Invariant(
                $"must be at least {Of(policy, PolicyPaths.DealCurrent)} {dealA}, or the home is in no deal ever"));
        }
    }

    static void VoltageRange(Draft<HardwareConfig> hardware, Draft<Policy> policy)
    {
        var place = HardwareCheck.Meter.Member("vg");
        var (healthy, range) = (hardware.Value.SafetyRanges.GridVoltageV, policy.Value.OperationGridVoltageRangeV);
        var isSound = hardware.IsSound(place) && policy.IsSound(PolicyPaths.VoltageRange);
        if (isSound && !(healthy.Contains(range.Min) && healthy.Contains(range.Max)))
        {
            hardware.Warning(place, Invariant(
                $"should cover {Of(policy, PolicyPaths.VoltageRange)} {range.Min} to {range.Max}, in which the grid may be"));
        }
    }

    static void Limits(Draft<Scenario> scenario, Draft<HardwareConfig> hardware)
    {
        if (!hardware.IsSound(HardwareCheck.BatteryCapacity))
            return;

        var capacityWh = hardware.Value.BatteryNominalCapacityWh;
        var expected = Invariant($"should not be above {Of(hardware, HardwareCheck.BatteryCapacity)} {capacityWh}");
        foreach (var (condition, place) in ScenarioPaths.ConditionsOf(scenario.Value))
        {
            var limit = place.Member("limitWh");
            if (condition.LimitWh > capacityWh && scenario.IsSound(limit))
                scenario.Warning(limit, expected);
        }
    }

    static void Pairs(Draft<Scenario> scenario, Draft<NodeConfig>? config, Draft<Policy>? policy)
    {
        var members = policy?.IsSound(PolicyPaths.Members) is true
            ? policy.Value.MemberUnitIds.ToHashSet(StringComparer.Ordinal)
            : null;
        var own = config?.IsSound(UnitId) is true ? config.Value.UnitId : null;
        foreach (var (condition, place) in ScenarioPaths.ConditionsOf(scenario.Value))
        {
            if (condition.PairUnitId is not { } pair)
                continue;

            if (pair == own)
                scenario.Warning(place.Member("pairUnitId"), "is this home itself; nobody deals with itself");
            else if (members?.Contains(pair) is false)
                scenario.Warning(place.Member("pairUnitId"), $"is none of {Of(policy!, PolicyPaths.Members)}");
        }
    }

    /// <summary>A place in another file than the one that is spoken of.</summary>
    static string Of<T>(Draft<T> file, JsonPath path) => $"{path} of {file.Findings.File}";
}
