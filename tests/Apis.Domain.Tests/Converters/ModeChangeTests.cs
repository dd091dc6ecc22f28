using Apis.Domain.Converters;
using static Apis.Domain.Converters.ConverterMode;

namespace Apis.Domain.Tests.Converters;

public sealed class ModeChangeTests
{
    /// <summary>Hardware information 3-2, row by row: the numbers of mode, voltage and current.</summary>
    [Theory]
    [InlineData(Wait, Wait, 2, 1, 1)]
    [InlineData(Wait, Discharge, 2, 1, 1)]
    [InlineData(Wait, Charge, 2, 1, 1)]
    [InlineData(Wait, VoltageReference, 2, 1, 1)]
    [InlineData(Discharge, Wait, 1, 2, 2)]
    [InlineData(Discharge, VoltageReference, 2, 1, 3)]
    [InlineData(Charge, Wait, 1, 2, 2)]
    [InlineData(Charge, VoltageReference, 2, 1, 3)]
    [InlineData(VoltageReference, Wait, 1, 2, 2)]
    public void Settings_are_made_in_the_order_of_the_table(
        ConverterMode from, ConverterMode to, int mode, int voltage, int current) =>
        Assert.Equal(new SettingOrder(mode, voltage, current), ModeChange.Order(from, to));

    [Theory]
    [InlineData(VoltageReference, Discharge)]
    [InlineData(VoltageReference, Charge)]
    public void A_voltage_reference_that_handed_over_has_its_current_before_and_its_voltage_after_the_mode(
        ConverterMode from, ConverterMode to) =>
        Assert.Equal(new SettingOrder(Mode: 2, Voltage: 3, Current: 1), ModeChange.Order(from, to));

    [Theory]
    [InlineData(Charge)]
    [InlineData(Discharge)]
    [InlineData(VoltageReference)]
    public void Where_the_mode_stays_no_order_matters(ConverterMode mode) =>
        Assert.Equal(new SettingOrder(1, 1, 1), ModeChange.Order(mode, mode));

    [Theory]
    [InlineData(Charge, Discharge)]
    [InlineData(Discharge, Charge)]
    public void A_direction_is_never_changed_directly(ConverterMode from, ConverterMode to) =>
        Assert.Null(ModeChange.Order(from, to));

    [Theory]
    [InlineData(Wait, "Waiting", true)]
    [InlineData(VoltageReference, "Grid Autonomy", true)]
    [InlineData(Charge, "Heteronomy CV", true)]
    [InlineData(Discharge, "Heteronomy CV", true)]
    [InlineData(Discharge, "Waiting", false)]
    [InlineData(VoltageReference, "Grid autonomy", false)]
    [InlineData(Wait, null, false)]
    public void A_mode_is_accepted_when_the_converter_reports_its_operation_mode(
        ConverterMode mode, string? operationMode, bool accepted)
    {
        var verdict = ModeChange.Accepted(mode, new() { OperationMode = operationMode });

        Assert.Equal(accepted, verdict.Holds);
        Assert.Equal(accepted ? null : "HARDWARE:LOCAL:ERROR", verdict.Raises?.ToString());
    }
}
