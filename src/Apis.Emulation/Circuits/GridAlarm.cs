namespace Apis.Emulation.Circuits;

/// <summary>
/// Something out of order on the DC grid; `At` is the number of the island, terminal or line, as its kind says.
/// </summary>
public readonly record struct GridAlarm(GridAlarmKind Kind, int At);
