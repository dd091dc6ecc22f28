namespace Apis.Kernel.Hocon;

/// <summary>What one configuration may cost at most; beyond it is an error, never a hang or a crash.</summary>
static class HoconLimits
{
    /// <summary>Characters of a text and of everything it includes, together.</summary>
    public const int MaxSourceChars = 1_000_000;

    /// <summary>Objects and lists inside one another; each key of a dotted path counts as one.</summary>
    public const int MaxNestingDepth = 100;

    /// <summary>Fields written in a text and in everything it includes, together.</summary>
    public const int MaxKeys = 100_000;

    /// <summary>Files that include one another, the outermost not counted.</summary>
    public const int MaxIncludeDepth = 16;

    /// <summary>Include statements followed in one reading.</summary>
    public const int MaxIncludes = 1_000;

    /// <summary>Values that wait for one another while substitutions are resolved; each += in a row adds three.</summary>
    public const int MaxSubstitutionDepth = 500;

    /// <summary>What substitutions may grow a configuration to: one unit a character or field, eight an object or list.</summary>
    public const int MaxExpansionUnits = 4_000_000;
}
