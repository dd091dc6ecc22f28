namespace Apis.Web.DeviceDriver.Scales;

/// <summary>
/// How the converter counts a quantity: in steps of rating / 2^q, in a word of 16 bits (device driver 4.2). What lies between two
/// steps becomes the one nearer to zero.
/// </summary>
public sealed class ConverterScale
{
    readonly double _rating;
    readonly double _stepsInRating;

    ConverterScale(int q, double rating) => (_stepsInRating, _rating) = (Math.ScaleB(1, q), rating);

    /// <summary>vg, dvg, ugv, ogv.</summary>
    public static ConverterScale GridVoltageV { get; } = new(14, 380);

    /// <summary>ig, dig.</summary>
    public static ConverterScale GridCurrentA { get; } = new(13, 7.8125);

    /// <summary>vb, ubv, obv.</summary>
    public static ConverterScale BatteryVoltageV { get; } = new(14, 48);

    /// <summary>ib, cib.</summary>
    public static ConverterScale BatteryCurrentA { get; } = new(13, 52.08);

    /// <summary>wg, wb.</summary>
    public static ConverterScale PowerW { get; } = new(11, 2500);

    /// <summary>tmp.</summary>
    public static ConverterScale TemperatureC { get; } = new(7, 1);

    /// <summary>drg.</summary>
    public static ConverterScale DroopRatio { get; } = new(13, 1);

    /// <summary>A setting on its way to the converter, whose word has no sign.</summary>
    public int SettingWord(double value) => Word(value, 0, ushort.MaxValue);

    /// <summary>A reading on its way from the converter.</summary>
    public int ReadingWord(double value) => Word(value, short.MinValue, short.MaxValue);

    /// <summary>What becomes of a value that is set.</summary>
    public double Setting(double value) => Value(SettingWord(value));

    /// <summary>What is told of a value that is measured.</summary>
    public double Reading(double value) => Value(ReadingWord(value));

    /// <summary>What fits no word stops at the last that does.</summary>
    int Word(double value, int least, int most) => (int)Math.Clamp(Math.Truncate(value * _stepsInRating / _rating), least, most);

    double Value(int word) => word * _rating / _stepsInRating;
}
