using Apis.Domain.Files.Reading;
using Apis.Domain.Topology;
using static System.FormattableString;
using static Apis.Domain.Policies.PolicyPaths;

namespace Apis.Domain.Policies;

/// <summary>What the values of policy.json must be to one another, so that a cluster can deal by them.</summary>
static partial class PolicyCheck
{
    public static void Check(Draft<Policy> file)
    {
        Homes(file);
        OperationVoltage(file);
        AuthorisationVoltages(file);
        Voltages(file);
        Amounts(file);
        Currents(file);
        StopMe(file);
        TopologyCheck.Check(file);
    }

    static void Homes(Draft<Policy> file)
    {
        if (!file.IsSound(Members))
            return;

        if (file.Value.MemberUnitIds.Count == 0)
            file.Error(Members, "must name at least one home");

        var members = file.Value.MemberUnitIds.ToHashSet(StringComparer.Ordinal);
        if (file.IsSound(LargeCapacity))
        {
            foreach (var (at, _) in file.Value.LargeCapacityUnitIds.Index().Where(home => !members.Contains(home.Item)))
                file.Error(LargeCapacity.Element(at), $"must be one of {Members}");
        }

        var gridMaster = file.Value.GridMaster;
        if (gridMaster is { GridMasterStrategy: GridMasterStrategy.Fixed, FixedUnitId: { } unitId } && !members.Contains(unitId))
            file.Error(FixedUnitId, $"must be one of {Members}");
    }

    static void Amounts(Draft<Policy> file)
    {
        var deal = file.Value.Mediator;
        var (min, max, unit) = (deal.DealAmountMinWh, deal.DealAmountMaxWh, deal.DealAmountUnitWh);
        if (file.IsSound(AmountMin, AmountMax) && min > max)
        {
            file.Error(AmountMin, Invariant($"must not be above {AmountMax} {max}"));
            return;
        }

        if (file.IsSound(AmountMin, AmountMax, AmountUnit) && max / unit * unit < Math.Max(min, unit))
        {
            file.Error(
                AmountUnit,
                Invariant($"must have a multiple from {AmountMin} {min} to {AmountMax} {max}, or no deal has an amount"));
        }
    }

    static void Currents(Draft<Policy> file)
    {
        var dealA = file.Value.Mediator.DealGridCurrentA;
        if (file.IsSound(DealCurrent, DealCurrentMax) && file.Value.Safety.DealGridCurrentMaxA < dealA)
            file.Error(DealCurrentMax, Invariant($"must be at least {DealCurrent} {dealA}, or no deal ever begins"));
    }

    static void StopMe(Draft<Policy> file)
    {
        var timeout = file.Value.Controller.StopMeTimeout;
        if (file.IsSound(StopMeTimeout, StopMeCheckPeriod) && file.Value.Controller.StopMeCheckPeriod > timeout)
        {
            file.Warning(
                StopMeCheckPeriod,
                Invariant($"should not be above {StopMeTimeout} {timeout.TotalMilliseconds}, or a home asks only once"));
        }
    }
}
