using Apis.Domain.Errors;

namespace Apis.Domain.GridMasters;

/// <summary>What a node does so that there is a GridMaster, and the right one.</summary>
public abstract record EnsureDecision
{
    EnsureDecision()
    {
    }

    /// <summary>All is well.</summary>
    public sealed record Stay : EnsureDecision;

    public sealed record Activate(string UnitId) : EnsureDecision;

    /// <summary>The first gives up the role, then the second takes it.</summary>
    public sealed record HandOver(string FromUnitId, string ToUnitId) : EnsureDecision;

    /// <summary>Who answers and who holds the interlock don't agree, as happens for a moment while the role moves.</summary>
    public sealed record LookAgain(TimeSpan After, Problem Why) : EnsureDecision;

    public sealed record Nothing(Problem Why) : EnsureDecision;
}
