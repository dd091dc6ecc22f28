namespace Apis.Domain.Nodes;

/// <summary>config.json, connection: the drivers.</summary>
public sealed record ConnectionConfig
{
    public ServiceAddress? Emulator { get; init; }

    public ServiceAddress? DcdcController { get; init; }

    public ServiceAddress? EmuDriver { get; init; }
}
