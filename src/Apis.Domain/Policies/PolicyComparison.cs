using System.Security.Cryptography;
using System.Text;
using Apis.Domain.Files.Json;
using Apis.Domain.Topology;

namespace Apis.Domain.Policies;

/// <summary>
/// Compares policies by what they mean (U12): 350 and 350.0 are equal, a default counts as written, the order of keys, members
/// and lines is nothing, and neither is what isn't in use.
/// </summary>
public static class PolicyComparison
{
    public static ValueList<PolicyDifference> Differences(Policy one, Policy other) =>
        Differences(JsonPath.Root, Canonical(one), Canonical(other)).ToValueList();

    /// <summary>SHA-256 in hexadecimal; equal for policies that mean the same.</summary>
    public static string Hash(Policy policy) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(policy).PrintCompact())));

    static JsonObject Canonical(Policy policy) => PolicyFile.Print(policy with
    {
        MemberUnitIds = InOrder(policy.MemberUnitIds),
        LargeCapacityUnitIds = InOrder(policy.LargeCapacityUnitIds),
        GridMaster = policy.GridMaster with { FixedUnitId = FixedUnitId(policy.GridMaster) },
        Safety = policy.Safety with { Branches = policy.Safety.TopologyEnabled ? InOrder(policy.Safety.Branches) : [] },
    });

    static string? FixedUnitId(GridMasterPolicy policy) =>
        policy.GridMasterStrategy is GridMasterStrategy.Fixed ? policy.FixedUnitId : null;

    static ValueList<Branch> InOrder(ValueList<Branch> branches) => branches
        .OrderBy(branch => branch.Id, StringComparer.Ordinal)
        .Select(branch => branch with
        {
            ForwardUnitIds = InOrder(branch.ForwardUnitIds),
            BackwardUnitIds = InOrder(branch.BackwardUnitIds),
        })
        .ToValueList();

    static ValueList<string> InOrder(ValueList<string> ids) => ids.Order(StringComparer.Ordinal).ToValueList();

    static IEnumerable<PolicyDifference> Differences(JsonPath path, JsonValue? one, JsonValue? other)
    {
        if (one is JsonObject left && other is JsonObject right)
        {
            return left.Members.Concat(right.Members)
                .Select(member => member.Name)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(name => Differences(path.Member(name), left.Find(name)?.Value, right.Find(name)?.Value));
        }

        var (oneText, otherText) = (one?.PrintCompact(), other?.PrintCompact());
        return oneText == otherText ? [] : [new(path, one?.Excerpt(), other?.Excerpt())];
    }
}
