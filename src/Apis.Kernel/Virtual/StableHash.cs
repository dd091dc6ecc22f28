namespace Apis.Kernel.Virtual;

/// <summary>Hashes that are the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
public static class StableHash
{
    const ulong Offset = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var character in text)
            hash = (hash ^ character) * Prime;
        return SplitMix.Mix(hash);
    }

    /// <summary>Order matters: combining a with b is not combining b with a.</summary>
    public static ulong Combine(ulong one, ulong other) => SplitMix.Mix((one * Prime) ^ other);
}
