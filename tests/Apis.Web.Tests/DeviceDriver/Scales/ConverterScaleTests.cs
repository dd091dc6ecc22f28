using Apis.Web.DeviceDriver.Scales;
using FsCheck.Fluent;

namespace Apis.Web.Tests.DeviceDriver.Scales;

public class ConverterScaleTests
{
    /// <summary>The values that the reference driver was seen to print (device driver 2.2, 2.3, 4.2).</summary>
    [Fact]
    public void Values_are_cut_to_the_converters_steps()
    {
        Assert.Equal(349.98779296875, ConverterScale.GridVoltageV.Setting(350));
        Assert.Equal(1.9998550415039062, ConverterScale.GridCurrentA.Setting(2));
        Assert.Equal(0.0999755859375, ConverterScale.DroopRatio.Setting(0.1));
        Assert.Equal(26.5859375, ConverterScale.TemperatureC.Reading(26.59));
        Assert.Equal(-349.12109375, ConverterScale.PowerW.Reading(-350));
        Assert.Equal(52.0986328125, ConverterScale.BatteryVoltageV.Reading(52.1));
        Assert.Equal(-7.99763671875, ConverterScale.BatteryCurrentA.Reading(-8));
        Assert.Equal(-0.99945068359375, ConverterScale.GridCurrentA.Reading(-1));
    }

    /// <summary>The words of the recorded telegrams 4-4 and 6-4 (device driver 4.3).</summary>
    [Fact]
    public void Words_are_those_of_the_recorded_telegrams()
    {
        Assert.Equal(0x3af2, ConverterScale.GridVoltageV.SettingWord(350));
        Assert.Equal(0x1ff3, ConverterScale.BatteryCurrentA.SettingWord(52));
        Assert.Equal(0x096b, ConverterScale.GridCurrentA.SettingWord(2.3));
        Assert.Equal(0x3555, ConverterScale.BatteryVoltageV.SettingWord(40));
        Assert.Equal(0x3286, ConverterScale.GridVoltageV.SettingWord(300));
        Assert.Equal(0x4eaa, ConverterScale.BatteryVoltageV.SettingWord(59));
        Assert.Equal(0x435e, ConverterScale.GridVoltageV.SettingWord(400));
    }

    [Fact]
    public void What_fits_no_word_stops_at_the_last_that_does()
    {
        Assert.Equal(0xffff, ConverterScale.GridCurrentA.SettingWord(1_000));
        Assert.Equal(0, ConverterScale.GridCurrentA.SettingWord(-1));
        Assert.Equal(-0x8000, ConverterScale.TemperatureC.ReadingWord(-1e9));
        Assert.Equal(0x7fff, ConverterScale.TemperatureC.ReadingWord(1e9));
    }

    [Fact]
    public void A_zero_has_no_sign() =>
        Assert.False(double.IsNegative(ConverterScale.GridCurrentA.Reading(-0.0)) || double.IsNegative(
            ConverterScale.PowerW.Reading(-1)));

    [Fact]
    public void What_was_set_is_set_again_without_a_change() => Properties.ForAll(
        Gen.Choose(0, 0xffff),
        word =>
        {
            foreach (var (scale, q, rating) in SetScales)
                Assert.Equal(word, scale.SettingWord(word * rating / (1 << q)));
        });

    [Fact]
    public void Nothing_grows_and_nothing_shrinks_by_a_step() => Properties.ForAll(
        Gen.Choose(0, 390_000).Select(thousandths => thousandths / 1_000.0),
        volts => ConverterScale.GridVoltageV.Setting(volts) is var set && set <= volts && volts - set < 380.0 / (1 << 14));

    static IEnumerable<(ConverterScale Scale, int Q, double Rating)> SetScales =>
        [(ConverterScale.GridVoltageV, 14, 380), (ConverterScale.GridCurrentA, 13, 7.8125), (ConverterScale.DroopRatio, 13, 1)];
}
