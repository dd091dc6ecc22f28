using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Apis.Emulation.Synthesis;

namespace Apis.Cli.Data;

/// <summary>What `apis data make` is asked for.</summary>
sealed class MakeOptions
{
    readonly Option<int> _homes = new("--homes") { Description = "How many homes.", DefaultValueFactory = _ => 4 };

    readonly Option<int> _days = new("--days") { Description = "How many days.", DefaultValueFactory = _ => 365 };

    readonly Option<ulong> _seed = new("--seed")
    {
        Description = "The same seed makes the same files, on every machine; further homes leave those before them as they are.",
        DefaultValueFactory = _ => 1,
    };

    readonly Option<double> _latitude = new("--latitude")
    {
        Description = "Where the homes are, in degrees, negative in the south: it makes seasons and sun.",
        DefaultValueFactory = _ => 35.6,
        CustomParser = Latitude,
    };

    readonly Option<DateOnly?> _start = new("--start")
    {
        Description = "The first day, else 2020-01-01.",
        CustomParser = Day,
        HelpName = "day",
    };

    readonly Option<DataFormat?> _format = new("--format")
    {
        Description = "reference, unless told otherwise: what the original emulator reads. published: what its specification "
            + "describes, sun in W/m². tidy: a row per moment and home.",
        CustomParser = Format,
        HelpName = "reference|published|tidy",
    };

    readonly Option<bool> _halfHourly = new("--half-hourly")
    {
        Description = "A row every half-hour instead of every hour, for --format tidy.",
    };

    readonly Option<string> _out = new("--out") { Description = "The folder to write to.", Required = true, HelpName = "folder" };

    readonly Option<bool> _force = new("--force") { Description = "Replace files that are there." };

    public IEnumerable<Option> All => [_homes, _days, _seed, _latitude, _start, _format, _halfHourly, _out, _force];

    public SynthesisPlan Plan(ParseResult parsed) => new(
        parsed.GetValue(_homes),
        parsed.GetValue(_days),
        parsed.GetValue(_seed),
        parsed.GetValue(_latitude),
        parsed.GetValue(_start) ?? new(2020, 1, 1));

    public DataFormat FormatOf(ParseResult parsed) => parsed.GetValue(_format) ?? DataFormat.Reference;

    public bool IsHalfHourly(ParseResult parsed) => parsed.GetValue(_halfHourly);

    public string Folder(ParseResult parsed) => parsed.GetRequiredValue(_out);

    public bool Replaces(ParseResult parsed) => parsed.GetValue(_force);

    static double Latitude(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees))
            return degrees;

        argument.AddError($"--latitude is '{text}', but must be a number of degrees, such as 35.6");
        return default;
    }

    static DateOnly? Day(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        argument.AddError($"--start is '{text}', but must be a day, such as 2020-01-01");
        return default;
    }

    static DataFormat? Format(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "reference":
                return DataFormat.Reference;
            case "published":
                return DataFormat.Published;
            case "tidy":
                return DataFormat.Tidy;
            case var other:
                argument.AddError($"--format is '{other}', but must be reference, published or tidy");
                return default;
        }
    }
}
