namespace Apis.Cluster.Local;

/// <summary>What unit ids, roles, services, topics and keys may be called.</summary>
static class Names
{
    public const int Longest = 512;

    public static void Check(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > Longest)
            throw new ArgumentException($"A name may have {Longest} characters, this one has {name.Length}.", nameof(name));
    }
}
