namespace Apis.Kernel.Hocon.Reading;

/// <summary>The name of a text and of those that included it, innermost first.</summary>
sealed record HoconSource(string Name, HoconSource? IncludedBy)
{
    const string DirectoryEnds = "/\\";

    int Depth => IncludedBy is null ? 0 : IncludedBy.Depth + 1;

    /// <summary>The source that a statement in this one names; an error when that would go round in a circle.</summary>
    public HoconSource Include(IncludeStatement statement)
    {
        var included = new HoconSource(statement.IsFile ? statement.Name : Beside(statement.Name), IncludedBy: this);
        if (Names().Contains(included.Name, StringComparer.Ordinal))
            throw new HoconException(statement.Origin, $"the include cycle {included.Chain()}",
                "a file was expected that does not lead back to itself");
        if (included.Depth > HoconLimits.MaxIncludeDepth)
            throw new HoconException(statement.Origin, $"the includes {included.Chain()}",
                $"at most {HoconLimits.MaxIncludeDepth} files were expected to include one another");
        return included;
    }

    /// <summary>A bare name is meant relative to the directory of the file that includes it.</summary>
    string Beside(string name) => IsRooted(name) ? name : Name[..(Name.AsSpan().LastIndexOfAny(DirectoryEnds) + 1)] + name;

    static bool IsRooted(string name) => name.Length > 0 && (DirectoryEnds.Contains(name[0]) || name.Contains(':'));

    string Chain() => string.Join(" -> ", Names().Reverse());

    IEnumerable<string> Names()
    {
        for (var source = this; source is not null; source = source.IncludedBy)
            yield return source.Name;
    }
}
