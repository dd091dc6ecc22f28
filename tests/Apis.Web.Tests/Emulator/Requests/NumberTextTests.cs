using Apis.Web.Emulator.Requests;

namespace Apis.Web.Tests.Emulator.Requests;

public class NumberTextTests
{
    [Theory]
    [InlineData("350", 350)]
    [InlineData(" 2.0 ", 2)]
    [InlineData("\t2\n", 2)]
    [InlineData("1e1", 10)]
    [InlineData("1E-2", 0.01)]
    [InlineData("+3", 3)]
    [InlineData("-.5", -0.5)]
    [InlineData("5.", 5)]
    [InlineData("0005", 5)]
    public void What_python_takes_is_taken(string text, double expected) => Assert.Equal(expected, NumberText.Real(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nan")]
    [InlineData("NaN")]
    [InlineData("inf")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("1,000")]
    [InlineData("1\0")]
    [InlineData("１２")]
    [InlineData("٣")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData(".")]
    [InlineData("1 2")]
    [InlineData("(1)")]
    [InlineData("1-")]
    public void Anything_else_is_no_number(string text) => Assert.Null(NumberText.Real(text));

    [Theory]
    [InlineData("10", 10)]
    [InlineData(" +7 ", 7)]
    [InlineData("-1", -1)]
    [InlineData("20.5", null)]
    [InlineData("1e1", null)]
    [InlineData("", null)]
    [InlineData("99999999999", null)]
    public void Whole_numbers_have_neither_point_nor_exponent(string text, int? expected) =>
        Assert.Equal(expected, NumberText.Whole(text));
}
