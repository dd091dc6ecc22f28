namespace Apis.Cluster.Memberships;

/// <summary>Who is in now, in the order of their ids.</summary>
public sealed record MembersChanged(IReadOnlyList<string> UnitIds);
