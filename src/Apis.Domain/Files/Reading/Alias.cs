namespace Apis.Domain.Files.Reading;

/// <summary>A place that the specification spells differently: how it spells it, and the place that is meant (U8).</summary>
sealed record Alias(ValueList<string> Written, ValueList<string> Meant)
{
    /// <summary>Both as names with dots between them.</summary>
    public static Alias Of(string written, string meant) =>
        new(written.Split('.').ToValueList(), meant.Split('.').ToValueList());
}
