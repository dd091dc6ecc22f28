using Apis.Domain.Errors;

namespace Apis.Domain.Policies;

/// <summary>Whether a home belongs to the cluster.</summary>
static class Membership
{
    public static Problem? Refusal(string unitId, Policy policy) => policy.HasMember(unitId)
        ? null
        : new($"{unitId} is no member", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));
}
