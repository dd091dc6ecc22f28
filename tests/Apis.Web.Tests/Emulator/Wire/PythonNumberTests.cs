using System.Globalization;
using System.Text;
using Apis.Build;
using Apis.Web.Emulator.Wire;
using FsCheck.Fluent;

namespace Apis.Web.Tests.Emulator.Wire;

public class PythonNumberTests
{
    /// <summary>Printed by Python 3.11: the bits of a number, and its repr.</summary>
    const string Reprs = "tests/Apis.Web.Tests/Emulator/Wire/python-reprs.txt";

    [Fact]
    public void Numbers_are_spelt_as_python_spells_them()
    {
        var lines = File.ReadAllLines(Repository.Find(AppContext.BaseDirectory).In(Reprs));

        Assert.Equal(460, lines.Length);
        foreach (var line in lines)
        {
            var value = BitConverter.UInt64BitsToDouble(ulong.Parse(line[..16], NumberStyles.HexNumber, null));
            Assert.Equal(line[17..], Written(value));
        }
    }

    [Fact]
    public void Every_number_reads_back_as_itself_and_shows_that_it_is_no_integer() => Properties.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).Two()
            .Select(halves => BitConverter.Int64BitsToDouble(((long)halves.Item1 << 32) | (uint)halves.Item2))
            .Where(double.IsFinite),
        value =>
        {
            var text = Written(value);
            Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
            Assert.Contains(text, character => character is '.' or 'e');
        },
        cases: 10_000);

    [Fact]
    public void Every_number_of_hundredths_has_at_most_two_decimals() => Properties.ForAll(
        Gen.Choose(-2_000_000_000, 2_000_000_000),
        hundredths =>
        {
            var expected = (hundredths / 100m).ToString("0.0#", CultureInfo.InvariantCulture);
            Assert.Equal(expected, Written(hundredths / 100.0));
        });

    [Theory]
    [InlineData(57, "57")]
    [InlineData(-3, "-3")]
    [InlineData(-0.0, "0")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(48.5, "48.5")]
    public void Whole_numbers_have_no_point_unless_they_are_none(double value, string expected)
    {
        Span<byte> room = stackalloc byte[PythonNumber.MaxLength];

        Assert.Equal(expected, Encoding.ASCII.GetString(room[..PythonNumber.WriteWhole(value, room)]));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_json_cannot_say_is_not_written(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(value));

    static string Written(double value)
    {
        Span<byte> room = stackalloc byte[PythonNumber.MaxLength];
        return Encoding.ASCII.GetString(room[..PythonNumber.Write(value, room)]);
    }
}
