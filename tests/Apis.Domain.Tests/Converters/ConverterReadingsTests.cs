using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed class ConverterReadingsTests
{
    static readonly ConverterReply Full = new()
    {
        StatusCode = "0x0041",
        OperationMode = "Heteronomy CV",
        AlarmState = "No alarm",
        Meter = new(350, 1, 350, 52, 6.7, 350, 25),
        TargetGridVoltageV = 350,
        DroopRatio = 0,
        TargetGridCurrentA = 1,
    };

    [Fact]
    public void A_full_reply_is_a_reading() => Assert.Equal(
        new()
        {
            Mode = ConverterMode.Charge,
            StatusCode = "0x0041",
            OperationMode = "Heteronomy CV",
            AlarmState = "No alarm",
            Meter = Full.Meter,
            TargetGridVoltageV = 350,
            DroopRatio = 0,
            TargetGridCurrentA = 1,
        },
        Full.ToReading());

    [Fact]
    public void What_a_reply_leaves_out_stays()
    {
        var reading = Full.ToReading();

        Assert.Equal(reading, reading.With(new ConverterReply()));
        Assert.Equal(
            reading with { Meter = reading.Meter with { GridCurrentA = 1.2 }, TargetGridCurrentA = 1.25 },
            reading.With(new() { Meter = new(GridCurrentA: 1.2), TargetGridCurrentA = 1.25 }));
        Assert.Equal(
            reading with { Meter = reading.Meter with { GridVoltageV = 340 }, TargetGridVoltageV = 341, DroopRatio = 0.039 },
            reading.With(new() { Meter = new(GridVoltageV: 340), TargetGridVoltageV = 341, DroopRatio = 0.039 }));
    }

    [Fact]
    public void A_full_reply_replaces_everything() =>
        Assert.Equal(Full.ToReading(), Samples.Unit("E001", ConverterMode.Discharge, -2).Converter.With(Full));

    [Fact]
    public void A_status_read_without_the_code_shows_that_the_converter_stopped()
    {
        var stopped = Full.ToReading().With(new() { OperationMode = "Waiting" });

        Assert.Null(stopped.Mode);
        Assert.Equal("Waiting", stopped.OperationMode);
        Assert.Equal(ConverterMode.Charge, stopped.With(new() { OperationMode = "Heteronomy CV" }).Mode);
    }

    [Fact]
    public void A_mode_that_was_known_without_its_code_is_kept_as_well()
    {
        var reading = Samples.Unit("E001", ConverterMode.Discharge).Converter;

        Assert.Equal(ConverterMode.Discharge, reading.With(new() { OperationMode = "Heteronomy CV" }).Mode);
        Assert.Null(reading.With(new() { OperationMode = "Grid Autonomy" }).Mode);
    }
}
