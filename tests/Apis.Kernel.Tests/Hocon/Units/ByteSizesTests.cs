using Apis.Kernel.Hocon.Units;

namespace Apis.Kernel.Tests.Hocon.Units;

public class ByteSizesTests
{
    [Theory]
    [InlineData("B b byte bytes", 1)]
    [InlineData("kB kilobyte kilobytes", 1_000)]
    [InlineData("MB megabyte megabytes", 1_000_000)]
    [InlineData("GB gigabyte gigabytes", 1_000_000_000)]
    [InlineData("TB terabyte terabytes", 1_000_000_000_000)]
    [InlineData("PB petabyte petabytes", 1_000_000_000_000_000)]
    [InlineData("EB exabyte exabytes", 1_000_000_000_000_000_000)]
    [InlineData("K k Ki KiB kibibyte kibibytes", 1L << 10)]
    [InlineData("M m Mi MiB mebibyte mebibytes", 1L << 20)]
    [InlineData("G g Gi GiB gibibyte gibibytes", 1L << 30)]
    [InlineData("T t Ti TiB tebibyte tebibytes", 1L << 40)]
    [InlineData("P p Pi PiB pebibyte pebibytes", 1L << 50)]
    [InlineData("E e Ei EiB exbibyte exbibytes", 1L << 60)]
    public void Every_unit_of_the_specification_counts(string units, long bytes) =>
        Assert.All(units.Split(' '), unit =>
        {
            Assert.Equal(bytes, ByteSizes.Parse($"1{unit}"));
            Assert.Equal(bytes * 2, ByteSizes.Parse($" 2 {unit} "));
        });

    [Theory]
    [InlineData("0.001 ZB", 1_000_000_000_000_000_000)]
    [InlineData("0.000001 YB", 1_000_000_000_000_000_000)]
    [InlineData("0.0009765625 ZiB", 1L << 60)]
    [InlineData("0.00000095367431640625 YiB", 1L << 60)]
    public void The_hugest_units_hold_where_a_long_does(string text, long bytes) => Assert.Equal(bytes, ByteSizes.Parse(text));

    [Fact]
    public void Bare_number_counts_bytes_and_fractions_are_exact()
    {
        Assert.Equal(512, ByteSizes.Parse("512"));
        Assert.Equal(1536, ByteSizes.Parse("1.5K"));
    }

    [Theory]
    [InlineData("1 KB")]
    [InlineData("0.3 B")]
    [InlineData("-1")]
    [InlineData("8 EiB")]
    [InlineData("1 YB")]
    [InlineData("99999999999999999999999999999 k")]
    [InlineData("k")]
    public void Anything_else_is_no_size(string text) => Assert.Null(ByteSizes.Parse(text));
}
