using Apis.Emulation.Profiles;
using FsCheck.Fluent;

namespace Apis.Emulation.Tests.Profiles;

public sealed class SampledProfileTests
{
    static readonly SampledProfile Hours = new([0, 100, 50], spacingS: 3_600);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1_800, 50)]
    [InlineData(3_600, 100)]
    [InlineData(5_400, 75)]
    [InlineData(7_199, 50.013888888888886)]
    public void Between_samples_power_is_linear(double atS, double powerW) =>
        Assert.Equal(powerW, PowerW(Hours, atS)!.Value, 1e-9);

    [Theory]
    [InlineData(7_200)]
    [InlineData(1e300)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    public void There_are_no_data_from_the_last_sample_on_nor_before_the_first(double atS) => Assert.Null(PowerW(Hours, atS));

    [Fact]
    public void The_end_is_the_last_sample()
    {
        Assert.Equal(7_200, Hours.EndS);
        Assert.Equal(7_000, new SampledProfile([1, 2, 3], 3_600, originS: -200).EndS);
    }

    [Fact]
    public void A_segment_reaches_to_the_next_sample()
    {
        Assert.True(Hours.TryFind(4_000, out var segment));
        Assert.Equal(new(0, 3_600, 7_200, 100, 50, 1), segment);
    }

    [Theory]
    [InlineData(7_200, 50)]
    [InlineData(9_000, 25)]
    [InlineData(10_800, 0)]
    [InlineData((10_800L * 1_000_000) + 1_800, 50)]
    public void Repeated_data_lead_from_the_last_sample_to_the_first(double atS, double powerW)
    {
        Assert.Equal(powerW, PowerW(Hours.Repeated(), atS)!.Value, 1e-6);
        Assert.Equal(double.PositiveInfinity, Hours.Repeated().EndS);
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(double.PositiveInfinity)]
    public void Repeated_data_have_no_moment_beyond_counting(double atS) => Assert.Null(PowerW(Hours.Repeated(), atS));

    [Fact]
    public void Every_moment_before_the_end_lies_in_its_segment() => Properties.ForAll(
        from samples in Gen.Choose(0, 5_000).ArrayOf(20)
        from atS in Gen.Choose(0, 19 * 3_600 - 1)
        select (samples, atS),
        given =>
        {
            var profile = new SampledProfile([.. given.samples.Select(sample => (double)sample)], 3_600);
            Assert.True(profile.TryFind(given.atS, out var segment));
            Assert.InRange(given.atS, segment.EndS - 3_600, segment.EndS - 1);
            Assert.Equal(given.samples[given.atS / 3_600], segment.First);
            Assert.Equal(given.samples[(given.atS / 3_600) + 1], segment.Second);
        });

    static double? PowerW(ISeries profile, double atS) =>
        profile.TryFind(atS, out var segment) ? segment.PowerW(atS) : null;
}
