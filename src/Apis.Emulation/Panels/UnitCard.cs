namespace Apis.Emulation.Panels;

/// <summary>Which unit this is and where (emulator specification 6.1, oesunit).</summary>
public sealed record UnitCard
{
    public bool IsOn { get; init; } = true;

    public string Ip { get; init; } = "localhost:4390/E000";

    public string Display { get; init; } = "E000";

    public string Ipv6LinkLocal { get; init; } = "fe80::1eba:8cff:fee1:604f%eth0";

    public string Mac { get; init; } = "1c:ba:8c:e1:60:4f";

    public string Ipv6Global { get; init; } = "NA";

    public string SerialNumber { get; init; } = "2";

    public string Budo { get; init; } = "1";

    public string Id { get; init; } = "E000";
}
