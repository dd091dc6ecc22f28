namespace Apis.Kernel;

/// <summary>The result of work that has none: says only that it is over.</summary>
public sealed class Done
{
    public static readonly Done Instance = new();

    Done()
    {
    }
}
