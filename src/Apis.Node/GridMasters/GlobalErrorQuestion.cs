using Apis.Cluster;
using Apis.Cluster.Buses;
using Apis.Domain.Negotiations;
using Apis.Node.Messages;

namespace Apis.Node.GridMasters;

/// <summary>Asks whoever is GridMaster whether a global error is present.</summary>
sealed class GlobalErrorQuestion(ICluster cluster)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<GlobalErrors> Ask()
    {
        if (await cluster.Leases.Find(Roles.GridMaster) is not { } holder)
            return GlobalErrors.NoGridMaster;

        var reply = await cluster.Bus.Ask(holder.UnitId, ServiceNames.GridMaster, new AskGlobalErrors(), Patience);
        return reply switch
        {
            { Message: GlobalErrorsAre { ArePresent: true } } => GlobalErrors.Present,
            { Message: GlobalErrorsAre } => GlobalErrors.None,
            { Kind: ReplyKind.Nobody } => GlobalErrors.NoGridMaster,
            _ => GlobalErrors.NoAnswer,
        };
    }
}
