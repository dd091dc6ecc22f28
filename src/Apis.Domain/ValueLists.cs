namespace Apis.Domain;

/// <summary>Makes value lists.</summary>
public static class ValueLists
{
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items);

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new(items.ToArray());
}
