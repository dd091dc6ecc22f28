using System.Collections.Immutable;
using Apis.Kernel.Hocon.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Kernel.Tests.Hocon.Values;

/// <summary>Random configurations with few keys, so that they overlap, and with texts that are hard to write.</summary>
static class Trees
{
    const int MaxFields = 4;
    const int MaxDepth = 4;

    static readonly Gen<string> Keys = Gen.Elements(
        "a", "b", "c", "d-e", "0", "1", "", "x.y", "include", "true", "a b", "//", "ü\"\\\n");

    static readonly Gen<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        Gen.Elements("", " ", "\"\"\"", "${a}", "null", "true", "1", "a\nb", "\uD800", "\u2028", "#", "// x", "[", "\0\u007F"));

    static readonly Gen<(string Text, ScalarKind Kind)> Scalars = Gen.OneOf(
        Texts.Select(text => (text, ScalarKind.Text)),
        Gen.Elements("0", "-1", "1.50", "1e5", "1E+5", "-0.1e-7").Select(number => (number, ScalarKind.Number)),
        Gen.Elements("true", "false").Select(boolean => (boolean, ScalarKind.Boolean)),
        Gen.Constant(("null", ScalarKind.Null)));

    public static Gen<HoconObject> Object() => Object(MaxDepth);

    static Gen<HoconObject> Object(int depth) =>
        from size in Gen.Choose(0, MaxFields)
        from keys in Keys.ArrayOf(size)
        from values in Value(depth - 1).ArrayOf(size)
        select keys.Zip(values).Aggregate(HoconObject.Empty(default), (node, field) =>
            node with { Fields = node.Fields.SetItem(field.First, field.Second) });

    static Gen<HoconValue> Value(int depth)
    {
        var scalar = Scalars.Select(written => (HoconValue)new HoconScalar(default, written.Text, written.Kind));
        return depth == 0 ? scalar : Gen.OneOf(scalar, Object(depth).Select(node => (HoconValue)node), List(depth));
    }

    static Gen<HoconValue> List(int depth) =>
        from size in Gen.Choose(0, MaxFields)
        from elements in Value(depth - 1).ArrayOf(size)
        select (HoconValue)new HoconList(default, elements.ToImmutableArray());

    public static bool AreSame(HoconValue a, HoconValue b) => (a, b) switch
    {
        (HoconScalar x, HoconScalar y) => x.Text == y.Text && x.Kind == y.Kind,
        (HoconList x, HoconList y) => x.Elements.Length == y.Elements.Length
            && x.Elements.Zip(y.Elements).All(pair => AreSame(pair.First, pair.Second)),
        (HoconObject x, HoconObject y) => x.Fields.Keys.SequenceEqual(y.Fields.Keys)
            && x.Fields.All(field => AreSame(field.Value, y.Fields[field.Key])),
        _ => false,
    };
}
