using System.CommandLine;
using System.Net;
using Apis.Emulation.Circuits;
using Apis.Emulation.Homes;
using Apis.Emulation.Profiles;
using Apis.Emulation.Settings;

namespace Apis.Cli.Emulator;

/// <summary>`apis emulator`: the hardware of homes that isn't there, with its Web API and page.</summary>
sealed class EmulatorCommand(Surroundings surroundings)
{
    public const string TokenVariable = "APIS_TOKEN";

    readonly EmulatorOptions _options = new();
    readonly FileLoader _files = new(surroundings);

    public static Command Create(Surroundings surroundings) => new EmulatorCommand(surroundings).Command();

    Command Command()
    {
        var command = new Command(
            "emulator",
            "Emulate homes with batteries, panels and converters on a DC bus, for nodes and for a browser, until Ctrl-C or the "
            + "end of the data. Off loopback, what changes something needs the token in "
            + $"{TokenVariable}, or an address that is allowed.")
        {
            VerifyCommand.Create(surroundings),
        };
        foreach (var option in _options.All)
            command.Add(option);
        command.SetAction((parsed, _) => Execute(parsed));
        return command;
    }

    async Task<int> Execute(ParseResult parsed)
    {
        if (Settings(parsed) is not { } settings || !TryGrid(parsed, out var grid))
            return ExitCodes.BadInput;

        if ((parsed.GetValue(_options.Address) ?? AddressOf(settings)) is not { } address)
            return surroundings.Refuse($"b_host is {settings.Listen.Host}, but must be an IP address or localhost.");

        var data = new EmulatorData(settings, parsed.GetValue(_options.Data), parsed.GetValue(_options.Homes));
        var profiles = settings.FlowRuns ? data.Find() : null;
        if (profiles is { Problem: { } problem })
            return surroundings.Refuse(problem.Text);

        var set = profiles?.Value;
        var run = new EmulatorRun
        {
            Settings = settings,
            Homes = set is null ? parsed.GetValue(_options.Homes) ?? 4 : data.HomesOf(set),
            HomeOf = id => HomeOf(settings, set, id),
            Address = new(address, parsed.GetValue(_options.Port) ?? settings.Listen.Port),
            Grid = grid,
            Clock = parsed.GetValue(_options.Clock) ?? EmulatorSession.ClockOf(settings),
            CsvFolder = parsed.GetResult(_options.SaveCsv) is null ? null : parsed.GetValue(_options.SaveCsv) ?? "",
            FirstDriverPort = parsed.GetResult(_options.Drivers) is null
                ? null
                : parsed.GetValue(_options.Drivers) ?? EmulatorOptions.UsualPorts,
            Token = surroundings.EnvironmentVariable(TokenVariable),
            AllowedAddresses = parsed.GetValue(_options.Allow) ?? [],
            Remarks = [.. data.Remarks, .. set?.Remarks ?? []],
        };
        return await new EmulatorSession(run, surroundings).Run();
    }

    /// <summary>Null when the file is wrong, which was said then.</summary>
    EmulatorSettings? Settings(ParseResult parsed)
    {
        var settings = parsed.GetValue(_options.Settings) is { } path
            ? _files.Load(path, EmulatorSettingsFile.Read)
            : new EmulatorSettings();
        return settings is not null && parsed.GetValue(_options.Acceleration) is { } acceleration
            ? settings with { Acceleration = acceleration }
            : settings;
    }

    bool TryGrid(ParseResult parsed, out GridPlan? grid)
    {
        var path = parsed.GetValue(_options.Grid);
        grid = path is null ? null : _files.Load(path, GridFile.Read);
        return path is null || grid is not null;
    }

    static HomeOptions? HomeOf(EmulatorSettings settings, ProfileSet? set, string unitId)
    {
        var home = settings.HomeOf(unitId);
        var profiles = set?.Find(unitId);
        return set is not null && profiles is null ? null : new()
        {
            Battery = new()
            {
                CapacityWh = home.BatteryCapacityWh,
                ChargeEfficiency = home.ChargeEfficiency,
                DischargeEfficiency = home.DischargeEfficiency,
                MaxChargePowerW = home.ChargeLimitW ?? double.PositiveInfinity,
                MaxDischargePowerW = home.DischargeLimitW ?? double.PositiveInfinity,
            },
            Buses = home.Buses,
            DisplayName = profiles?.DisplayName,
            Profile = profiles is null ? null : new(profiles.Solar, profiles.Load),
        };
    }

    /// <summary>Null when the settings name a host instead of an address.</summary>
    static IPAddress? AddressOf(EmulatorSettings settings) => settings.Listen.Host switch
    {
        "localhost" => IPAddress.Loopback,
        var host => IPAddress.TryParse(host, out var address) ? address : null,
    };
}
