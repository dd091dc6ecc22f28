namespace Apis.Domain.Tests;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(299.9, false, 300)]
    [InlineData(300, true, 300)]
    [InlineData(380, true, 380)]
    [InlineData(380.1, false, 380)]
    [InlineData(double.NaN, false, double.NaN)]
    public void Both_ends_belong_to_it(double value, bool inside, double clamped)
    {
        var interval = new Interval(300, 380);

        Assert.Equal(inside, interval.Contains(value));
        Assert.Equal(clamped, interval.Clamp(value));
    }

    [Fact]
    public void The_lower_end_wins_when_it_is_empty() => Assert.Equal(330, new Interval(330, 320).Clamp(325));

    [Fact]
    public void It_lies_around_a_value() => Assert.Equal(new Interval(346, 354), Interval.Around(350, 4));
}
