using Apis.Domain.Errors;
using Apis.Domain.Safety;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Safety;

public sealed class VerdictTests
{
    static readonly ErrorKind Error = ErrorKind.Local(ErrorCategory.Hardware);

    [Theory]
    [InlineData(380.0, true, 380)]
    [InlineData(380.1, false, 380)]
    [InlineData(300.0, true, 300)]
    [InlineData(299.9, false, 300)]
    [InlineData(310.0, true, 300)]
    [InlineData(null, false, 380)]
    public void A_range_names_the_limit_that_is_broken_or_near(double? measured, bool holds, double limit)
    {
        var verdict = Verdict.Within("grid voltage (V)", measured, new(300, 380), Error);

        Assert.Equal((holds, limit), (verdict.Holds, verdict.Limit));
        Assert.Equal(holds ? null : Error, verdict.Raises);
    }

    [Fact]
    public void A_range_check_agrees_with_the_interval() => Properties.ForAll(
        from min in Gen.Choose(-1_000, 1_000)
        from width in Gen.Choose(0, 1_000)
        from value in Gen.Choose(-3_000, 3_000)
        select (Range: new Interval(min / 10.0, (min + width) / 10.0), Value: value / 10.0),
        example => Verdict.Within("x", example.Value, example.Range, Error).Holds == example.Range.Contains(example.Value));

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(0.26, false)]
    [InlineData(null, false)]
    public void A_limit_may_be_reached(double? measured, bool holds) =>
        Assert.Equal(holds, Verdict.AtMost("leak (A)", measured, 0.25, Error).Holds);

    [Fact]
    public void It_says_what_was_measured_against_what()
    {
        Interval range = new(300, 380);

        Assert.Equal(
            "grid voltage (V) is 381.25, limit 380",
            Verdict.Within("grid voltage (V)", 381.25, range, Error).ToString());
        Assert.Equal("grid voltage (V) is unknown", Verdict.Within("grid voltage (V)", null, range, Error).ToString());
        Assert.Equal("alarm state: Heavy alarm", Verdict.That(false, "alarm state", "Heavy alarm", Error).ToString());
        Assert.Equal(
            "leak (A) is 0.3, limit 0.25 (E001)",
            (Verdict.AtMost("leak (A)", 0.3, 0.25, Error) with { Note = "E001" }).ToString());
    }
}
