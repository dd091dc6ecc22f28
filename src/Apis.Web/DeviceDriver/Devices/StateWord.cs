using Apis.Domain.Converters;
using Apis.Emulation.Panels;

namespace Apis.Web.DeviceDriver.Devices;

/// <summary>The converter's state word (device driver 2.3): what it does in bits 0 and 1, its alarm in bits 2 and 3.</summary>
sealed record StateWord(int Running, int Alarm)
{
    const int HeavyAlarm = 2;

    static readonly string[] RunningStates = ["off", "charge", "discharge"];
    static readonly string[] AlarmStates = ["No alarm", "Light alarm", "Heavy alarm"];
    static readonly string Delivered = new ConverterPanel().AlarmState;

    public string RunningState => RunningStates[Running];

    public string AlarmState => AlarmStates[Alarm];

    /// <summary>The alarm bits where they stand in the word.</summary>
    public int AlarmBits => Alarm << 2;

    public static StateWord Of(ConverterPanel converter) => new(RunningOf(converter.Mode), AlarmOf(converter.AlarmState));

    // The emulator shows a light alarm on whatever works well; the driver doesn't. What has no bits of its own is the worst.
    static int AlarmOf(string state) =>
        state == Delivered ? 0 : Array.IndexOf(AlarmStates, state) is >= 0 and var known ? known : HeavyAlarm;

    static int RunningOf(ConverterMode mode) => mode switch
    {
        ConverterMode.Charge => 1,
        ConverterMode.VoltageReference or ConverterMode.Discharge => 2,
        _ => 0,
    };
}
