using System.Globalization;

namespace Apis.Cluster.Local;

/// <summary>What the coordinator knows of a role besides its two entries in the shared state.</summary>
sealed class Role(string name)
{
    /// <summary>Entries that begin so belong to the cluster itself.</summary>
    public const string Prefix = "cluster/";

    /// <summary>Leaves room for epochs to grow after anything that somebody claims to have seen.</summary>
    public const long GreatestSeen = long.MaxValue / 2;

    /// <summary>The greatest epoch so far, or the greatest that somebody has seen; never removed.</summary>
    public string EpochKey { get; } = $"{Prefix}leases/{name}/epoch";

    /// <summary>Who holds it; written anew whenever it changes hands, which is what fences rest on. Never removed.</summary>
    public string HolderKey { get; } = $"{Prefix}leases/{name}/holder";

    public string Name => name;

    public Session? Holder { get; set; }

    public long Epoch { get; set; }

    public static string Shown(long epoch) => epoch.ToString(CultureInfo.InvariantCulture);

    public static long Read(string epoch) => long.Parse(epoch, CultureInfo.InvariantCulture);
}
