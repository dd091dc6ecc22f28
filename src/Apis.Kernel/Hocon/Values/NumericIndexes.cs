using System.Collections.Immutable;
using System.Globalization;

namespace Apis.Kernel.Hocon.Values;

/// <summary>Reads <c>{ "0" : a, "1" : b }</c> as the list <c>[a, b]</c> where a list is asked for.</summary>
static class NumericIndexes
{
    /// <summary>Null when no key is an index; keys that are none are left aside.</summary>
    public static HoconList? ToList(HoconObject node)
    {
        var indexed = node.Fields
            .Select(field => (Index: IndexOf(field.Key), field.Value))
            .Where(element => element.Index is not null)
            .OrderBy(element => element.Index)
            .Select(element => element.Value)
            .ToImmutableArray();
        return indexed.IsEmpty ? null : new HoconList(node.Origin, indexed);
    }

    static int? IndexOf(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
