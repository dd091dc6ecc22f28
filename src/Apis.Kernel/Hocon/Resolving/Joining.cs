using System.Collections.Immutable;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Resolving;

/// <summary>Value concatenation: texts to a text, lists to a list, objects merged, and nothing mixed.</summary>
static class Joining
{
    public static HoconValue Join(IReadOnlyList<HoconValue> pieces, ExpansionBudget budget)
    {
        if (pieces.All(piece => piece is HoconScalar))
            return JoinTexts(pieces, budget);
        var containers = pieces.Where(piece => piece is not HoconScalar { Kind: ScalarKind.Space }).ToList();
        return containers.Exists(piece => piece is HoconList)
            ? JoinLists(containers, budget)
            : JoinObjects(containers, budget);
    }

    static HoconScalar JoinTexts(IReadOnlyList<HoconValue> pieces, ExpansionBudget budget)
    {
        var texts = pieces.Cast<HoconScalar>().Select(piece => piece.Text).ToList();
        // The units are charged before the text is made; the sum can exceed an int.
        budget.Charge((int)Math.Min(int.MaxValue, texts.Sum(text => (long)text.Length)), pieces[0].Origin);
        return new HoconScalar(pieces[0].Origin, string.Concat(texts), ScalarKind.Text);
    }

    static HoconList JoinLists(List<HoconValue> pieces, ExpansionBudget budget)
    {
        var elements = ImmutableArray.CreateBuilder<HoconValue>();
        foreach (var piece in pieces)
        {
            var list = AsList(piece) ?? throw Mixed(piece, "only a list can be joined to a list");
            budget.Charge(list.Elements.Length, list.Origin);
            elements.AddRange(list.Elements);
        }
        return new HoconList(pieces[0].Origin, elements.ToImmutable());
    }

    static HoconList? AsList(HoconValue piece) => piece switch
    {
        HoconList list => list,
        HoconObject node => NumericIndexes.ToList(node),
        _ => null,
    };

    static HoconObject JoinObjects(List<HoconValue> pieces, ExpansionBudget budget) =>
        pieces
            .Select(piece => piece as HoconObject ?? throw Mixed(piece, "only an object can be joined to an object"))
            .Aggregate((below, above) => HoconMerge.Objects(below, above, budget));

    static HoconException Mixed(HoconValue piece, string expected) => new(piece.Origin, piece.Describe(), expected);
}
