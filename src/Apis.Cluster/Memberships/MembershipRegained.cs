namespace Apis.Cluster.Memberships;

/// <summary>This node is in again.</summary>
public sealed record MembershipRegained
{
    public static MembershipRegained Instance { get; } = new();
}
