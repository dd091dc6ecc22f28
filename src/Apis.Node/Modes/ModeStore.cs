using Apis.Cluster.State;
using Apis.Domain.Modes;

namespace Apis.Node.Modes;

/// <summary>
/// The cluster's mode as it was commanded, in shared state; else what the policy says (user, mediator and node 3.1).
/// </summary>
sealed class ModeStore(ISharedState state)
{
    const string Key = "operationMode";

    public async Task<ModeReading<GlobalMode>> Read(GlobalMode policy) =>
        ModeSources.Global((await state.Read(Key))?.Value, policy);

    /// <summary>Null is back to what the policy says.</summary>
    public Task Set(GlobalMode? mode) => state.Commit([], [new(Key, mode?.Name())]);
}
