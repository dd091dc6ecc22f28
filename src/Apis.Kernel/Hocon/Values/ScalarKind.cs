namespace Apis.Kernel.Hocon.Values;

/// <summary>What a scalar was written as.</summary>
enum ScalarKind
{
    Text,
    Number,
    Boolean,
    Null,

    /// <summary>The blanks between two values that are joined; they count only between texts.</summary>
    Space,
}
