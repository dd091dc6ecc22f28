using System.Net;
using Apis.Emulation.Circuits;
using Apis.Emulation.Clocks;
using Apis.Emulation.Homes;
using Apis.Emulation.Settings;

namespace Apis.Cli.Emulator;

/// <summary>Everything that a run of the emulator needs, checked.</summary>
sealed record EmulatorRun
{
    public required EmulatorSettings Settings { get; init; }

    public required int Homes { get; init; }

    public required Func<string, HomeOptions?> HomeOf { get; init; }

    public required IPEndPoint Address { get; init; }

    public GridPlan? Grid { get; init; }

    public ClockMode Clock { get; init; }

    /// <summary>Where summary and individual values are written; null is nowhere.</summary>
    public string? CsvFolder { get; init; }

    /// <summary>Where the device drivers' ports begin; null is that there are none.</summary>
    public int? FirstDriverPort { get; init; }

    public string? Token { get; init; }

    public IReadOnlyList<IPNetwork> AllowedAddresses { get; init; } = [];

    /// <summary>What a person should know about the data.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public GridLayout? GridOf(string bus) => Grid?.Buses.FirstOrDefault(known => known.Name == bus)?.Layout;
}
