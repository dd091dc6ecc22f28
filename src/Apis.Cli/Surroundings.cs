namespace Apis.Cli;

/// <summary>What a command sees of the world; tests show it another.</summary>
sealed record Surroundings(TextReader Input, TextWriter Output, TextWriter Error, Func<string, string?> EnvironmentVariable)
{
    /// <summary>Ends what runs until somebody ends it.</summary>
    public CancellationToken IsOver { get; init; }

    public static Surroundings OfThisProcess() =>
        new(Console.In, Console.Out, Console.Error, Environment.GetEnvironmentVariable) { IsOver = EndSignals.Token };

    /// <summary>Says what is wrong; the exit code to end with.</summary>
    public int Refuse(string problem)
    {
        Error.WriteLine(problem);
        return ExitCodes.BadInput;
    }
}
