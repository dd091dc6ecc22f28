using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed class ConverterModesTests
{
    [Theory]
    [InlineData("0x0000", "Waiting", ConverterMode.Wait)]
    [InlineData("0x0014", "Grid Autonomy", ConverterMode.VoltageReference)]
    [InlineData("0x0041", "Heteronomy CV", ConverterMode.Charge)]
    [InlineData("0x0002", "Heteronomy CV", ConverterMode.Discharge)]
    [InlineData("0x0002", null, ConverterMode.Discharge)]
    [InlineData("0x0002", "Waiting", null)]
    [InlineData("0x0000", "Grid Autonomy", null)]
    [InlineData("0x0041", "heteronomy cv", null)]
    [InlineData("0x0022", "Heteronomy CV", null)]
    [InlineData("0x14", "Grid Autonomy", null)]
    [InlineData(null, "Waiting", null)]
    [InlineData(null, null, null)]
    public void Code_and_operation_mode_tell_the_mode_together(string? code, string? operationMode, ConverterMode? mode) =>
        Assert.Equal(mode, ConverterModes.From(code, operationMode));

    [Fact]
    public void Each_mode_is_read_as_it_is_written() => Assert.All(
        Enum.GetValues<ConverterMode>(), mode => Assert.Equal(mode, ConverterModes.From(mode.Code(), mode.OperationMode())));
}
