using Apis.Domain.Policies;

namespace Apis.Domain.GridMasters;

/// <summary>When a node looks for a GridMaster; by chance, so that not all look at once (user, mediator and node 7.1).</summary>
public static class GridMasterWatch
{
    /// <summary>Until the next look: up to two loops of the GridMaster for each member.</summary>
    public static TimeSpan DelayUntilLook(Policy policy, Random random)
    {
        var delay = Milliseconds(policy.GridMaster.MainLoopPeriod * policy.MemberUnitIds.Count * 2 * random.NextDouble());
        return delay > TimeSpan.Zero ? delay : policy.GridMaster.MainLoopPeriod;
    }

    /// <summary>From finding none to seeing to it that there is one: one to two times the policy's.</summary>
    public static TimeSpan DelayUntilEnsure(GridMasterPolicy policy, Random random) =>
        Milliseconds(policy.AbsenceEnsureWait * (1 + random.NextDouble()));

    /// <summary>In whole milliseconds.</summary>
    static TimeSpan Milliseconds(TimeSpan delay) => TimeSpan.FromMilliseconds(Math.Truncate(delay.TotalMilliseconds));
}
