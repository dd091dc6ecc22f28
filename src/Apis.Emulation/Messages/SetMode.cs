using Apis.Domain.Converters;

namespace Apis.Emulation.Messages;

/// <summary>
/// Sets all of a converter, and its home's power meters if given. The answer is the <see cref="Panels.UnitPanel"/>.
/// </summary>
public sealed record SetMode(
    string UnitId,
    ConverterMode Mode,
    double GridVoltageV,
    double GridCurrentA,
    double? DroopRatio = null,
    PowerMeters? Meters = null) : IForUnit;
