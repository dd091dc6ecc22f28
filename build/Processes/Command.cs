namespace Apis.Build.Processes;

/// <summary>A program to run, with its arguments and the time that it may take.</summary>
sealed record Command(string Program, IReadOnlyList<string> Arguments, TimeSpan Timeout)
{
    public string Folder { get; init; } = ".";

    /// <summary>Whether what it prints is kept for the caller instead of being passed through to the console.</summary>
    public bool IsCaptured { get; init; }

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public override string ToString() => string.Join(' ', [Program, .. Arguments]);
}
