namespace Apis.Cluster;

/// <summary>What keeps memberships, leases and shared state can't be reached; whether a change took effect is unknown.</summary>
public sealed class ClusterUnavailableException : Exception
{
    public ClusterUnavailableException()
    {
    }

    public ClusterUnavailableException(string message)
        : base(message)
    {
    }

    public ClusterUnavailableException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
