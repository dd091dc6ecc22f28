namespace Apis.Cluster.Memberships;

/// <summary>This node could not renew its membership in time: it is cut off, and others may take it for dead.</summary>
public sealed record MembershipLost
{
    public static MembershipLost Instance { get; } = new();
}
