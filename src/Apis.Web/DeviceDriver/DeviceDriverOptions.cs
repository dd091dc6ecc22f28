using System.Net;
using Apis.Domain;
using Apis.Web.DeviceDriver.Settings;
using Apis.Web.Emulator.Access;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Apis.Web.DeviceDriver;

/// <summary>Whose driver it is, where it listens, and for whom.</summary>
public sealed record DeviceDriverOptions
{
    /// <summary>Honoured, whatever it is (V6).</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 is any that is free.</summary>
    public int Port { get; init; } = DeviceDriverPorts.OnlyHome;

    public required string UnitId { get; init; }

    /// <summary>Who sends it as `Authorization: Bearer …` may change something. Not asked for on loopback.</summary>
    public string? Token { get; init; }

    /// <summary>Who may change something without a token.</summary>
    public ValueList<IPNetwork> AllowedAddresses { get; init; } = [];

    /// <summary>How long converter and battery may take to answer: four tries with three pauses (device driver 2.9).</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(0.7);

    public ConverterSettings Converter { get; init; } = new();

    public BatterySettings Battery { get; init; } = new();

    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Why nobody could change anything, or what the converter can't be set to; null when all is well.</summary>
    public string? Problem =>
        Gate.Problem("device driver", Address, Token, AllowedAddresses)
        ?? (Converter.Problems.Any() ? string.Join("; ", Converter.Problems) : null);
}
