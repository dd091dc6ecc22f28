using System.Collections;
using System.Runtime.CompilerServices;

namespace Apis.Domain;

/// <summary>A list that never changes and equals every list with the same elements in the same order.</summary>
[CollectionBuilder(typeof(ValueLists), nameof(ValueLists.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    readonly T[] _items;

    internal ValueList(ReadOnlySpan<T> items) => _items = items.ToArray();

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <summary>Equal lists have equal counts; elements are left out, as strings hash differently in each process.</summary>
    public override int GetHashCode() => _items.Length;

    public override string ToString() => $"[{string.Join(", ", _items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
