using System.Collections.Immutable;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Resolving;

/// <summary>Turns a configuration with substitutions into one without.</summary>
sealed class HoconResolver
{
    const int ContainerUnits = 8;

    readonly ExpansionBudget _budget = new();
    readonly PendingValues _pending;
    readonly HashSet<HoconValue> _entered = new(ReferenceEqualityComparer.Instance);

    HoconResolver(HoconObject root) => _pending = new PendingValues(root, _budget);

    public static HoconObject Resolve(HoconObject root) => new HoconResolver(root).ResolveFields(root);

    HoconValue? Resolve(HoconValue value)
    {
        var found = _pending.Find(value);
        if (found is null or HoconScalar)
        {
            _budget.Charge(1 + ((found as HoconScalar)?.Text.Length ?? 0), value.Origin);
            return found;
        }
        if (_entered.Contains(found))
            return value is HoconSubstitution { IsOptional: true } ? null : throw ContainsItself(value);
        return ResolveContainer(found);
    }

    HoconValue ResolveContainer(HoconValue container)
    {
        if (_entered.Count == HoconLimits.MaxNestingDepth)
            throw new HoconException(container.Origin, $"{container.Describe()} at a depth of {_entered.Count}",
                "substitutions were expected to nest less deeply");
        _budget.Charge(ContainerUnits, container.Origin);
        _entered.Add(container);
        HoconValue resolved = container is HoconList list ? ResolveElements(list) : ResolveFields((HoconObject)container);
        _entered.Remove(container);
        return resolved;
    }

    HoconObject ResolveFields(HoconObject node)
    {
        var fields = node.Fields.ToBuilder();
        foreach (var (key, value) in node.Fields)
        {
            if (Resolve(value) is { } resolved)
                fields[key] = resolved;
            else
                fields.Remove(key);
        }
        return node with { Fields = fields.ToImmutable() };
    }

    HoconList ResolveElements(HoconList list) =>
        list with { Elements = list.Elements.Select(Resolve).OfType<HoconValue>().ToImmutableArray() };

    static HoconException ContainsItself(HoconValue value) =>
        new(value.Origin, $"{value.Describe()} inside the value that it names", "a value outside of it was expected");
}
