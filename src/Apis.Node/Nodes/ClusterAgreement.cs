using System.Text;
using Apis.Cluster.State;
using Apis.Domain.Errors;
using Apis.Domain.Files.Json;
using Apis.Domain.Policies;

namespace Apis.Node.Nodes;

/// <summary>All nodes must have one version and one policy: the first node's (user, mediator and node 2.3).</summary>
sealed class ClusterAgreement(ISharedState state)
{
    const string VersionKey = "version";
    const string PolicyKey = "policy";
    const string Version = "1";

    public async Task<Problem?> Refusal(Policy policy) => await OfVersion() ?? await OfPolicy(policy);

    async Task<Problem?> OfVersion()
    {
        var version = await FirstOf(VersionKey, Version);
        return version == Version ? null : new($"the cluster's nodes speak version {version}, this one {Version}");
    }

    async Task<Problem?> OfPolicy(Policy policy)
    {
        var first = await FirstOf(PolicyKey, PolicyFile.Print(policy).PrintCompact());
        var known = PolicyFile.Read(Encoding.UTF8.GetBytes(first), "the cluster's policy").Value;
        var differences = known is null ? [] : PolicyComparison.Differences(known, policy);
        return known is not null && differences.Count == 0
            ? null
            : new($"the policy differs from the cluster's: {string.Join("; ", differences)}");
    }

    async Task<string> FirstOf(string key, string value) =>
        await state.Read(key) is { } known ? known.Value
        : await state.Commit([new(key, 0)], [new(key, value)]) is not null ? value
        : (await state.Read(key))!.Value;
}
