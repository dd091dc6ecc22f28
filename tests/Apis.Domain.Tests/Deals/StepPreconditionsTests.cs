using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Units;
using static Apis.Domain.Converters.ConverterMode;

namespace Apis.Domain.Tests.Deals;

public sealed class StepPreconditionsTests
{
    [Theory]
    [InlineData(DealStep.RampUp, VoltageReference, Wait, null)]
    [InlineData(DealStep.RampUp, Wait, Wait, "E002 must hold the voltage, but its mode is 0x0000")]
    [InlineData(DealStep.RampUp, VoltageReference, Discharge, "E001 must be in WAIT, but its mode is 0x0002")]
    [InlineData(DealStep.VoltageReferenceAuthorization, null, Wait, "E002 must hold the voltage, but its mode is unknown")]
    [InlineData(DealStep.VoltageReferenceAuthorization, VoltageReference, null, "E001 must be in WAIT, but its mode is unknown")]
    [InlineData(DealStep.Compensation, Charge, Wait, null)]
    [InlineData(DealStep.Compensation, Wait, Wait, "E002 must run, but its mode is 0x0000")]
    [InlineData(DealStep.Cumulation, VoltageReference, Discharge, null)]
    [InlineData(DealStep.Cumulation, VoltageReference, Wait, "E001 must run, but its mode is 0x0000")]
    [InlineData(DealStep.Cumulation, null, Discharge, "E002 must run, but its mode is unknown")]
    [InlineData(DealStep.Activation, Wait, Wait, null)]
    public void A_converter_in_the_wrong_or_an_unknown_mode_stops_the_step(
        DealStep step, ConverterMode? master, ConverterMode? slave, string? problem)
    {
        var grid = new GridView([], [In("E001", slave), In("E002", master)], Samples.Policy);

        var missing = StepPreconditions.Missing(step, Samples.Deal(), Side.ChargeUnit, grid);

        Assert.Equal(problem, missing?.Text);
        Assert.Equal(problem is null ? null : "LOGIC:GLOBAL:WARN", missing?.Raises.ToString());
    }

    static UnitReading In(string id, ConverterMode? mode)
    {
        var unit = Samples.Unit(id);
        return unit with { Converter = unit.Converter with { Mode = mode } };
    }
}
