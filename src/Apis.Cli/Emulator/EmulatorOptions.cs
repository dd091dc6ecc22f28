using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Neighbourhoods;
using Apis.Web.DeviceDriver;

namespace Apis.Cli.Emulator;

/// <summary>What `apis emulator` is asked for.</summary>
sealed class EmulatorOptions
{
    /// <summary>`--drivers` without a port.</summary>
    public const int UsualPorts = -1;

    public Option<int?> Homes { get; } = Number(
        "--homes",
        "How many homes; else as many as the load data have, or 4 with made-up data.",
        1,
        NeighbourhoodOptions.MostUnits);

    public Option<int?> Port { get; } = Number(
        "--port", "The port of the Web API and the page, else that of the settings.", 0, 65_535);

    public Option<int?> Acceleration { get; } = Number(
        "--acceleration", "Emulated seconds in a real one, else those of the settings.", 1, CommandLimits.MostAcceleration);

    public Option<IPAddress?> Address { get; } = new("--address")
    {
        Description = "The address to listen on, else that of the settings, which is loopback unless changed.",
        CustomParser = result => Parse<IPAddress>(result, IPAddress.TryParse, "is no IP address"),
        HelpName = "address",
    };

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder with sample_solar_data.csv and sample_load_data.csv, as `apis data make` writes them; without "
            + "it those of the settings, and where there are none, data are made up.",
        HelpName = "folder",
    };

    public Option<string?> Grid { get; } = new("--grid")
    {
        Description = "The lines of the DC grid; without it each bus is one ideal node.",
        HelpName = "file",
    };

    public Option<string?> Settings { get; } = new("--settings")
    {
        Description = "emulator.json with the emulator's constants; without it they are the reference's.",
        HelpName = "file",
    };

    public Option<string?> SaveCsv { get; } = new("--save-csv")
    {
        Description = "Write summary.csv and indivLog.csv into this folder, or, without one, to where the settings say.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "folder",
    };

    public Option<int?> Drivers { get; } = Number(
        "--drivers",
        "Let each home also be driven as a real converter and battery, by the device driver's Web API: on this port and those "
        + $"after it, or, without one, on {DeviceDriverPorts.OnlyHome} for one home and from {DeviceDriverPorts.FirstOfMany} up "
        + "for several.",
        0,
        65_535,
        ArgumentArity.ZeroOrOne);

    public Option<ClockMode?> Clock { get; } = new("--clock")
    {
        Description = "run, pause, or fast: as fast as possible.",
        CustomParser = Clocks,
        HelpName = "run|pause|fast",
    };

    public Option<IPNetwork[]?> Allow { get; } = new("--allow")
    {
        CustomParser = Networks,
        Description = "Off loopback: addresses such as 192.168.1.0/24 that may change something without the token.",
        HelpName = "network",
    };

    public IEnumerable<Option> All => [Homes, Port, Address, Acceleration, Data, Drivers, Grid, Settings, SaveCsv, Clock, Allow];

    static Option<int?> Number(string name, string description, int least, int most, ArgumentArity? arity = null) =>
        new(name)
        {
            Arity = arity ?? ArgumentArity.ExactlyOne,
            Description = description,
            HelpName = "number",
            CustomParser = result => Number(result, name, least, most),
        };

    static int? Number(ArgumentResult result, string name, int least, int most)
    {
        if (result.Tokens is not [{ Value: var text }])
            return null;
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;

        result.AddError(FormattableString.Invariant($"{name} is {text}, but must be a whole number from {least} to {most}."));
        return null;
    }

    delegate bool Parser<T>(string text, out T? value);

    static T? Parse<T>(ArgumentResult result, Parser<T> parser, string problem)
        where T : class
    {
        if (parser(result.Tokens[0].Value, out var value))
            return value;

        result.AddError($"{result.Tokens[0].Value} {problem}.");
        return null;
    }

    static IPNetwork[]? Networks(ArgumentResult result)
    {
        var networks = new List<IPNetwork>();
        foreach (var token in result.Tokens)
        {
            if (IPNetwork.TryParse(token.Value, out var network))
                networks.Add(network);
            else
                result.AddError($"{token.Value} is no network such as 192.168.1.0/24.");
        }

        return [.. networks];
    }

    static ClockMode? Clocks(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "run":
                return ClockMode.Running;
            case "pause":
                return ClockMode.Paused;
            case "fast":
                return ClockMode.AsFastAsPossible;
            case var other:
                result.AddError($"--clock is {other}, but must be run, pause or fast.");
                return null;
        }
    }
}
