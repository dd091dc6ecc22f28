using Apis.Domain.Errors;
using Apis.Domain.Safety;

namespace Apis.Domain.Converters;

/// <summary>How a converter goes from one mode to another, and whether it did.</summary>
public static class ModeChange
{
    // Before something starts, its set points are right; what stops, stops first. A new voltage reference has its voltage before
    // and its current after the mode (hardware information 3-2).
    static readonly SettingOrder Start = new(Mode: 2, Voltage: 1, Current: 1);
    static readonly SettingOrder Stop = new(Mode: 1, Voltage: 2, Current: 2);
    static readonly SettingOrder TakeOver = new(Voltage: 1, Mode: 2, Current: 3);

    // The document says that APIS never does this; after a hand-over it does. The voltage of the CC mode must not appear on the
    // bus while this converter still holds it, nor may CC begin with the CV's limit for a current.
    static readonly SettingOrder GiveUp = new(Current: 1, Mode: 2, Voltage: 3);

    static readonly SettingOrder Same = new(1, 1, 1);

    /// <summary>
    /// In which order a driver with separate settings makes them; null for a change of direction, which goes by way of WAIT.
    /// </summary>
    public static SettingOrder? Order(ConverterMode from, ConverterMode to) => (from, to) switch
    {
        (ConverterMode.Wait, _) => Start,
        (_, ConverterMode.Wait) => Stop,
        _ when from == to => Same,
        (_, ConverterMode.VoltageReference) => TakeOver,
        (ConverterMode.VoltageReference, _) => GiveUp,
        _ => null,
    };

    /// <summary>The check after a mode was set: the converter must report that mode's operation mode.</summary>
    public static Verdict Accepted(ConverterMode mode, ConverterReading reading) => Verdict.That(
        reading.OperationMode == mode.OperationMode(),
        "operation mode",
        $"{reading.OperationMode ?? "missing"}, {mode.OperationMode()} expected",
        ErrorKind.Local(ErrorCategory.Hardware));
}
