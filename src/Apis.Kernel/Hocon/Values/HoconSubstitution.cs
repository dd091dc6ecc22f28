namespace Apis.Kernel.Hocon.Values;

/// <summary>A <c>${path}</c> or <c>${?path}</c>, with the environment of the text in which it was written.</summary>
sealed record HoconSubstitution(HoconOrigin Origin, HoconPath Path, bool IsOptional, Func<string, string?> Environment)
    : HoconValue(Origin)
{
    /// <summary>In an included file: the path seen from where it was included, which is tried first.</summary>
    public HoconPath? IncludedPath { get; init; }

    public override bool IsPending => true;

    public override string Describe() => $"${{{(IsOptional ? "?" : "")}{Path}}}";
}
