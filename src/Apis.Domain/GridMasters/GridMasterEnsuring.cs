using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.GridMasters;

/// <summary>
/// Sees to it that there is a GridMaster and that it is the preferred one (user, mediator and node 7.2). Asked by a node that
/// found none, and by the GridMaster itself after each of its loops.
/// </summary>
public static class GridMasterEnsuring
{
    public static EnsureDecision Decide(ClusterView view, Policy policy) => view switch
    {
        { Answer: HeloAnswer.GridMaster, GridMasterUnitId: { } gridMaster } => WithGridMaster(gridMaster, view, policy),
        { Answer: HeloAnswer.Nobody, InterlockHolder: null } => WithNobody(view, policy),
        { Answer: HeloAnswer.Nobody, InterlockHolder: { } holder } => WithSilentHolder(holder, view, policy),
        { Answer: HeloAnswer.Refused } => new EnsureDecision.Nothing(new("the GridMaster refused to answer")),
        _ => new EnsureDecision.Nothing(
            new("the GridMaster doesn't answer", ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn))),
    };

    static EnsureDecision WithGridMaster(string gridMaster, ClusterView view, Policy policy)
    {
        if (PreferredUnit.Of(view, policy) is { } preferred && preferred != gridMaster)
            return new EnsureDecision.HandOver(gridMaster, preferred);

        return view.InterlockHolder == gridMaster
            ? new EnsureDecision.Stay()
            : Inconsistent(
                $"{gridMaster} answers as GridMaster, but the interlock names {view.InterlockHolder ?? "nobody"}",
                ErrorKind.Global(ErrorCategory.Logic),
                view,
                policy);
    }

    static EnsureDecision WithNobody(ClusterView view, Policy policy)
    {
        var unitId = PreferredUnit.Of(view, policy) ?? view.UnitId;
        return policy.HasMember(unitId)
            ? new EnsureDecision.Activate(unitId)
            : new EnsureDecision.Nothing(
                new($"{unitId} is no member and can't be GridMaster", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)));
    }

    /// <summary>The lease of a dead holder runs out by itself; one that lives and stays silent is an error (D7.3).</summary>
    static EnsureDecision WithSilentHolder(string holder, ClusterView view, Policy policy) => view.AliveUnitIds.Contains(holder)
        ? Inconsistent(
            $"the interlock names {holder}, which doesn't answer as GridMaster",
            ErrorKind.Local(ErrorCategory.Logic),
            view,
            policy)
        : LookAgain($"the interlock still names {holder}, which is gone", policy);

    /// <summary>The first time it may be the role that just moves (D7.2).</summary>
    static EnsureDecision Inconsistent(string text, ErrorKind raises, ClusterView view, Policy policy) =>
        view.InconsistentLooks == 0 ? LookAgain(text, policy) : new EnsureDecision.Nothing(new(text, raises));

    static EnsureDecision.LookAgain LookAgain(string text, Policy policy) => new(
        policy.GridMaster.InterlockInconsistencyRetryWait,
        new(text, ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)));
}
