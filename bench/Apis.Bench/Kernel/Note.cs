namespace Apis.Bench.Kernel;

/// <summary>The one preallocated message object.</summary>
sealed class Note
{
    public static readonly Note Instance = new();
}
