namespace Apis.Web.Emulator.Traces;

/// <summary>A value's place in a state or a reply, the unit it belongs to, and how far it may be off.</summary>
/// <param name="Path">Names with dots between them.</param>
/// <param name="Name">The last name.</param>
/// <param name="UnitId">Null where it belongs to no unit.</param>
/// <param name="Tolerance">Of this value.</param>
readonly record struct ValueAt(string Path, string Name, string? UnitId, double Tolerance)
{
    /// <summary>Two roundings to 0.01, and some for the last digit.</summary>
    const double OfRoundedPower = 0.011;

    /// <summary>Of what both round to 0.01 from the same number.</summary>
    const double OfRoundedCurrent = 0.0101;

    const double Exact = 1e-6;

    public static ValueAt Root(string name, string? unitId = null) => new(name, name, unitId, ToleranceOf(name));

    public ValueAt Of(string name) => new($"{Path}.{name}", name, Path == Units ? name : UnitId, ToleranceOf(name));

    public const string Units = "units";

    static double ToleranceOf(string name) => name switch
    {
        "charge_discharge_power" or "pvc_charge_power" or "ups_output_power" => OfRoundedPower,
        "acloss" or "dcloss" or "wasted" => OfRoundedPower,
        "battery_current" or "ib" => OfRoundedCurrent,
        _ => Exact,
    };
}
