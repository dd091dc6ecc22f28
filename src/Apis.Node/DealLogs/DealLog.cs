using Apis.Domain.DealLogs;
using Apis.Domain.Deals;
using Apis.Domain.Files.Json;
using Apis.Domain.Nodes;
using Apis.Node.Disks;

namespace Apis.Node.DealLogs;

/// <summary>The files of a home's deals, in the reference's layout.</summary>
sealed class DealLog(IDisk disk, string temporaryFolder, TimeZoneInfo zone)
{
    /// <summary>Deals that never came to life leave no file.</summary>
    public void Write(Deal deal, NodeConfig node)
    {
        if (!deal.IsSaveworthy() || deal.CreateDateTime is not { } created)
            return;

        var folder = NodePaths.DealLogFolder(node, created, zone, temporaryFolder);
        if (!folder.Succeeded)
            throw new IOException(folder.Problem.Text);
        disk.Write($"{folder.Value}/{deal.DealId}", DealRecord.Print(deal, zone).PrintCompact());
    }
}
