using Apis.Kernel.Hocon.Resolving;

namespace Apis.Kernel.Hocon.Values;

/// <summary>What a field is worth that was written twice; fallbacks and joined objects go the same way.</summary>
static class HoconMerge
{
    public static HoconValue Merge(HoconValue below, HoconValue above, ExpansionBudget? budget = null) => (below, above) switch
    {
        (_, HoconScalar or HoconList or HoconObject { HidesBelow: true }) => above,
        (_, HoconOverlay overlay) => Underlay(below, overlay, budget),
        (_, not HoconObject) => new HoconOverlay(above, below),
        (HoconObject lower, HoconObject upper) => Objects(lower, upper, budget),
        (HoconOverlay { Top: HoconObject top } overlay, HoconObject) => overlay with { Top = Merge(top, above, budget) },
        (HoconScalar or HoconList, HoconObject upper) => upper with { HidesBelow = true },
        _ => new HoconOverlay(above, below),
    };

    public static HoconObject Objects(HoconObject below, HoconObject above, ExpansionBudget? budget = null)
    {
        if (above.HidesBelow)
            return above;
        budget?.Charge(above.Fields.Count, above.Origin);
        var fields = below.Fields;
        foreach (var (key, value) in above.Fields)
            fields = fields.SetItem(key, fields.TryGetValue(key, out var older) ? Merge(older, value, budget) : value);
        return below with { Fields = fields };
    }

    /// <summary>Puts a value under everything that a field was already given.</summary>
    static HoconValue Underlay(HoconValue below, HoconOverlay overlay, ExpansionBudget? budget)
    {
        var tops = new Stack<HoconValue>();
        HoconValue bottom = overlay;
        for (; bottom is HoconOverlay layer; bottom = layer.Below)
            tops.Push(layer.Top);
        budget?.Charge(tops.Count, overlay.Origin);

        var merged = Merge(below, bottom, budget);
        while (tops.TryPop(out var top))
            merged = new HoconOverlay(top, merged);
        return merged;
    }
}
