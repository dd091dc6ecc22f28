namespace Apis.Domain.Scenarios;

/// <summary>Where parts of a scale, each with its end excluded, leave gaps and where they overlap.</summary>
sealed record Coverage(ValueList<Part> Gaps, ValueList<(Part Later, Part Earlier)> Overlaps)
{
    public static Coverage Of(IEnumerable<Part> parts, long from, long to)
    {
        var gaps = new List<Part>();
        var overlaps = new List<(Part, Part)>();
        var reached = new Part("", from, from);
        foreach (var part in parts.OrderBy(part => part.From))
        {
            if (part.From > reached.To)
                gaps.Add(new("", reached.To, part.From));
            else if (part.From < reached.To && reached.Name.Length > 0)
                overlaps.Add((part, reached));

            if (part.To > reached.To)
                reached = part;
        }

        if (reached.To < to)
            gaps.Add(new("", reached.To, to));
        return new(gaps.ToValueList(), overlaps.ToValueList());
    }
}
