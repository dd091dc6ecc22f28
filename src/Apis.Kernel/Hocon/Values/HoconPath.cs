using System.Collections.Immutable;
using System.Text;

namespace Apis.Kernel.Hocon.Values;

/// <summary>The keys that lead to a value, outermost first.</summary>
sealed record HoconPath(ImmutableArray<string> Keys)
{
    public static readonly HoconPath Root = new([]);

    /// <summary>Reads a path that a program asks for: dots separate, quotes keep them.</summary>
    public static HoconPath Parse(string path)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var key = new StringBuilder();
        var quoted = false;
        foreach (var c in path)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == '.' && !quoted)
                TakeKey();
            else
                key.Append(c);
        }
        TakeKey();
        return new HoconPath(keys.ToImmutable());

        void TakeKey()
        {
            keys.Add(key.ToString());
            key.Clear();
        }
    }

    public HoconPath Append(HoconPath further) => new(Keys.AddRange(further.Keys));

    public override string ToString() => string.Join('.', Keys.Select(HoconPrinter.Key));
}
