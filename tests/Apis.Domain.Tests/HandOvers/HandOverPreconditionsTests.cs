using Apis.Domain.Converters;
using Apis.Domain.HandOvers;
using static Apis.Domain.Converters.ConverterMode;
using static Apis.Domain.HandOvers.HandOverPhase;

namespace Apis.Domain.Tests.HandOvers;

public sealed class HandOverPreconditionsTests
{
    [Theory]
    [InlineData(OldWillHandOver, VoltageReference, Charge, null)]
    [InlineData(OldWillHandOver, VoltageReference, Wait, null)]
    [InlineData(OldWillHandOver, Wait, Charge, "E001 must hold the voltage, but its mode is 0x0000")]
    [InlineData(
        OldWillHandOver, VoltageReference, VoltageReference, "E002 must not hold the voltage yet, but its mode is 0x0014")]
    [InlineData(NewWillTakeOver, null, Charge, "E001 must hold the voltage, but its mode is unknown")]
    [InlineData(NewWillTakeOver, VoltageReference, null, "E002 must not hold the voltage yet, but its mode is unknown")]
    [InlineData(OldDidHandOver, VoltageReference, VoltageReference, null)]
    [InlineData(OldDidHandOver, VoltageReference, Charge, "E002 must hold the voltage, but its mode is 0x0041")]
    [InlineData(NewDidTakeOver, Wait, VoltageReference, null)]
    [InlineData(
        NewDidTakeOver, VoltageReference, VoltageReference, "E001 must have let go of the voltage, but its mode is 0x0014")]
    [InlineData(NewDidTakeOver, null, VoltageReference, "E001 must have let go of the voltage, but its mode is unknown")]
    [InlineData(NewDidTakeOver, Wait, Wait, "E002 must hold the voltage, but its mode is 0x0000")]
    public void Each_step_needs_both_converters_in_the_right_mode(
        HandOverPhase phase, ConverterMode? oldMode, ConverterMode? newMode, string? problem)
    {
        var missing = HandOverPreconditions.Missing(new("E001", "E002", 350), phase, oldMode, newMode);

        Assert.Equal(problem, missing?.Text);
        Assert.Equal(problem is null ? null : "LOGIC:GLOBAL:WARN", missing?.Raises.ToString());
    }
}
