using Apis.Domain.Converters;
using Apis.Web.DeviceDriver.Requests;

namespace Apis.Web.Tests.DeviceDriver.Requests;

public class ModeTextTests
{
    [Theory]
    [InlineData("0x0", ConverterMode.Wait)]
    [InlineData("0x2", ConverterMode.Discharge)]
    [InlineData("0x14", ConverterMode.VoltageReference)]
    [InlineData("0x0041", ConverterMode.Charge)]
    [InlineData("0x000000000000000000000000000041", ConverterMode.Charge)]
    public void Any_number_of_digits_is_taken(string text, ConverterMode mode) => Assert.Equal(mode, ModeText.Read(text).Value);

    [Theory]
    [InlineData("", "bad value: ")]
    [InlineData("0x", "bad value: 0x")]
    [InlineData("0X14", "bad value: 0X14")]
    [InlineData("14", "bad value: 14")]
    [InlineData("0x14\0", "bad value: 0x14\0")]
    [InlineData("0x 14", "bad value: 0x 14")]
    [InlineData("0x1g", "bad value: 0x1g")]
    [InlineData("0x3", "bad value: operation mode: 3")]
    [InlineData("0xFF", "bad value: operation mode: 255")]
    [InlineData("0xffffffffffffffff", "bad value: operation mode: 18446744073709551615")]
    [InlineData("0x1ffffffffffffffff", "bad value: 0x1ffffffffffffffff")]
    public void What_is_no_settable_mode_is_told(string text, string problem) =>
        Assert.Equal(problem, ModeText.Read(text).Problem?.Text);

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(
        $"bad value: {new string('z', 60)}…", ModeText.Read(new string('z', 5_000)).Problem?.Text);
}
