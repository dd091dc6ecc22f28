using System.Net;
using Apis.Domain;
using Apis.Web.Emulator.Access;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Apis.Web.Emulator;

/// <summary>Where the emulator's HTTP face listens, and for whom.</summary>
public sealed record EmulatorFaceOptions
{
    public const int DefaultPort = 4390;

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 is any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The file of /save and /get/last.</summary>
    public required string SavePath { get; init; }

    /// <summary>Who sends it as `Authorization: Bearer …` may change something. Not asked for on loopback.</summary>
    public string? Token { get; init; }

    /// <summary>Who may change something without a token.</summary>
    public ValueList<IPNetwork> AllowedAddresses { get; init; } = [];

    /// <summary>How long the hardware may take to answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Beats the pace of events.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Why nobody could change anything, in words for people; null when somebody can.</summary>
    public string? Problem => Gate.Problem("emulator", Address, Token, AllowedAddresses);
}
