using Apis.Kernel.Cells;

namespace Apis.Kernel.Virtual;

/// <summary>The rolling hash of all that was delivered: to whom, of which type, when, and what, where that can be told.</summary>
sealed class Fingerprint(IReadOnlyDictionary<Type, Func<object, ulong>> contentHashes)
{
    const int CacheSize = 256;

    readonly Dictionary<Type, TypeHash> _known = [];

    /// <summary>Stands before the dictionary: most messages are of few types.</summary>
    readonly TypeHash?[] _cache = new TypeHash?[CacheSize];

    public ulong Value { get; private set; }

    public void Add(ActorCell cell, object message, long nowTicks)
    {
        var type = HashOf(message.GetType());
        var hash = StableHash.Combine(Value ^ cell.PathHash, type.Hash ^ (ulong)nowTicks);
        Value = type.Content is null ? hash : StableHash.Combine(hash, type.Content(message));
    }

    TypeHash HashOf(Type type)
    {
        ref var cached = ref _cache[(type.TypeHandle.Value >> 4) & (CacheSize - 1)];
        if (cached?.Type != type)
            cached = Known(type);
        return cached;
    }

    /// <summary>By ToString: the full name of a generic type would carry the versions of its arguments' assemblies.</summary>
    TypeHash Known(Type type)
    {
        if (!_known.TryGetValue(type, out var known))
            _known[type] = known = new TypeHash(type, StableHash.Of(type.ToString()), contentHashes.GetValueOrDefault(type));
        return known;
    }

    sealed record TypeHash(Type Type, ulong Hash, Func<object, ulong>? Content);
}
