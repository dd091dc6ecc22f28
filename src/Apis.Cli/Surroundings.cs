namespace Apis.Cli;

/// <summary>What a command sees of the world; tests show it another.</summary>
sealed record Surroundings(TextReader Input, TextWriter Output, TextWriter Error, Func<string, string?> EnvironmentVariable)
{
    public static Surroundings OfThisProcess() =>
        new(Console.In, Console.Out, Console.Error, Environment.GetEnvironmentVariable);

    /// <summary>Says what is wrong; the exit code to end with.</summary>
    public int Refuse(string problem)
    {
        Error.WriteLine(problem);
        return ExitCodes.BadInput;
    }
}
