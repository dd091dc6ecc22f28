using System.Globalization;
using Apis.Kernel.Virtual;

namespace Apis.Samples.Clockwork;

/// <summary>What the demonstration runs: so many homes, so many days, from a seed.</summary>
sealed record Settings(int Homes = 4, int Days = 7, ulong Seed = 1, Ordering Ordering = Ordering.FirstInFirstOut)
{
    public const string Usage = """
        clockwork [--homes N] [--days N] [--seed N] [--shuffled]
          --homes N     how many homes stand on the street, 2 to 1000 (4)
          --days N      how many virtual days pass, 1 to 366 (7)
          --seed N      same seed, same run (1)
          --shuffled    draw from the seed which home goes next, instead of who has waited longest
        """;

    public static bool TryParse(string[] args, out Settings settings, out string problem)
    {
        (settings, problem) = (new Settings(), "");
        for (var i = 0; i < args.Length && problem.Length == 0; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            (settings, problem) = args[i] switch
            {
                "--shuffled" => (settings with { Ordering = Ordering.Shuffled }, ""),
                "--homes" when Number(value, 2, 1000) is { } homes => (settings with { Homes = (int)homes }, ""),
                "--days" when Number(value, 1, 366) is { } days => (settings with { Days = (int)days }, ""),
                "--seed" when Number(value, 0, ulong.MaxValue) is { } seed => (settings with { Seed = seed }, ""),
                var other => (settings, $"{other} {value}".Trim() + " is not understood."),
            };
            i += args[i] == "--shuffled" ? 0 : 1;
        }

        return problem.Length == 0;
    }

    static ulong? Number(string text, ulong min, ulong max) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number
            : null;
}
