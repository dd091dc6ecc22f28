using Apis.Domain.Deals;

namespace Apis.Domain.Interlocks;

/// <summary>
/// In which order the slots of a deal's two homes are taken and given back, so that two deals between the same homes can't each
/// hold one of them for ever.
/// </summary>
public static class InterlockOrder
{
    public static ValueList<string> ToAcquire(DealTerms terms) =>
        new[] { terms.RequestUnitId, terms.AcceptUnitId }.Order(StringComparer.Ordinal).ToValueList();

    public static ValueList<string> ToRelease(DealTerms terms) => ToAcquire(terms).Reverse().ToValueList();
}
