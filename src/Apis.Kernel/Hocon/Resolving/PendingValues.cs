using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Resolving;

/// <summary>Finds what a pending value stands for, no deeper than needed: the inside of an object stays as it is.</summary>
/// <remarks>
/// A value that is being worked out is "open". A substitution that leads back to an open value looks at what the field
/// was before (the layer below); where there is none, it is undefined. What was found with such a look back holds only
/// as long as the open value is open, so it isn't kept.
/// </remarks>
sealed class PendingValues(HoconObject root, ExpansionBudget budget)
{
    const int NoLookBack = int.MaxValue;
    const int MaxNamedLinks = 10;

    readonly Dictionary<HoconValue, HoconValue?> _known = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<HoconValue, int> _positions = new(ReferenceEqualityComparer.Instance);
    readonly List<HoconValue> _open = [];

    int _lowestLookBack = NoLookBack;
    int? _deadEnd;

    /// <summary>Null when the value is undefined, as an optional substitution may be.</summary>
    public HoconValue? Find(HoconValue value)
    {
        if (!value.IsPending)
            return value;
        if (_known.TryGetValue(value, out var known))
            return known;

        var outerLookBack = _lowestLookBack;
        _lowestLookBack = NoLookBack;
        var position = Open(value);
        var found = Evaluate(value);
        Close(value);
        if (_lowestLookBack >= position)
            _known.Add(value, found);
        else
            outerLookBack = Math.Min(outerLookBack, _lowestLookBack);
        _lowestLookBack = outerLookBack;
        return found;
    }

    int Open(HoconValue value)
    {
        if (_open.Count == HoconLimits.MaxSubstitutionDepth)
            throw new HoconException(value.Origin, $"{value.Describe()} at a depth of {_open.Count}",
                "fewer values were expected to wait for one another");
        budget.Charge(1, value.Origin);
        _positions.Add(value, _open.Count);
        _open.Add(value);
        return _open.Count - 1;
    }

    void Close(HoconValue value)
    {
        _open.RemoveAt(_open.Count - 1);
        _positions.Remove(value);
    }

    HoconValue? Evaluate(HoconValue value) => value switch
    {
        HoconSubstitution substitution => Substitute(substitution),
        HoconConcatenation concatenation => Concatenate(concatenation),
        HoconOverlay overlay => Combine(overlay),
        _ => value,
    };

    HoconValue? Combine(HoconOverlay overlay)
    {
        var top = Find(overlay.Top);
        if (top is not (null or HoconObject))
            return top;
        var below = Find(overlay.Below);
        return below is null || top is null ? top ?? below : HoconMerge.Merge(below, top, budget);
    }

    HoconValue? Concatenate(HoconConcatenation concatenation)
    {
        budget.Charge(concatenation.Pieces.Length, concatenation.Origin);
        var found = concatenation.Pieces.Select(Find).OfType<HoconValue>().ToList();
        return found.TrueForAll(piece => piece is HoconScalar { Kind: ScalarKind.Space }) ? null : Joining.Join(found, budget);
    }

    HoconValue? Substitute(HoconSubstitution substitution)
    {
        _deadEnd = null;
        var found = (substitution.IncludedPath is { } included ? LookUp(included) : null)
            ?? LookUp(substitution.Path)
            ?? FromEnvironment(substitution);
        if (found is null && !substitution.IsOptional)
            throw Undefined(substitution);
        _deadEnd = null;
        return found;
    }

    HoconValue? LookUp(HoconPath path)
    {
        HoconValue? node = root;
        foreach (var key in path.Keys)
            node = FindVisible(node) is HoconObject parent ? parent.Fields.GetValueOrDefault(key) : null;
        return FindVisible(node);
    }

    HoconValue? FindVisible(HoconValue? node)
    {
        while (node is not null && _positions.TryGetValue(node, out var position))
        {
            _lowestLookBack = Math.Min(_lowestLookBack, position);
            node = (node as HoconOverlay)?.Below;
            if (node is null)
                _deadEnd = position;
        }
        return node is null ? null : Find(node);
    }

    static HoconScalar? FromEnvironment(HoconSubstitution substitution) =>
        substitution.Environment(string.Join('.', substitution.Path.Keys)) is { } text
            ? new HoconScalar(substitution.Origin, text, ScalarKind.Text)
            : null;

    HoconException Undefined(HoconSubstitution substitution)
    {
        if (_deadEnd is not { } start)
            return new HoconException(substitution.Origin, substitution.Describe(),
                "a value of that name was expected in the configuration or the environment");
        var links = _open.Skip(start).OfType<HoconSubstitution>().Select(link => link.Describe()).ToList();
        var chain = string.Join(" -> ", links.Take(MaxNamedLinks).Append(links.Count > MaxNamedLinks ? "..." : links[0]));
        return new HoconException(substitution.Origin, $"the cycle {chain}", "an earlier value to begin from was expected");
    }
}
