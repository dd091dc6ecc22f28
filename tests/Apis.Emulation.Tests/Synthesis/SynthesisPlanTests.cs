using Apis.Emulation.Synthesis;

namespace Apis.Emulation.Tests.Synthesis;

public sealed class SynthesisPlanTests
{
    static readonly SynthesisPlan Plan = new(4, 365, 1, 35.6, new(2020, 1, 1));

    public static TheoryData<SynthesisPlan, string?> Plans => new()
    {
        { Plan, null },
        { Plan with { Homes = 0 }, "0 homes, but there may be from 1 to 10000" },
        { Plan with { Days = 3_661 }, "3661 days, but there may be from 1 to 3660" },
        { Plan with { LatitudeDegrees = double.NaN }, "latitude NaN, but it must lie from -66 to 66" },
        { Plan with { LatitudeDegrees = -66.5 }, "latitude -66.5, but it must lie from -66 to 66" },
        { Plan with { Start = new(1, 1, 1) }, "start 0001-01-01, but it must lie in the years 1900 to 2900" },
        { Plan with { Homes = 10_000 }, "10000 homes for 365 days, but 520833 days of homes are the most" },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_cannot_be_made_is_refused(SynthesisPlan plan, string? refusal)
    {
        Assert.Equal(refusal, plan.Refusal);
        if (refusal is not null)
            Assert.Throws<ArgumentException>(() => DataMaker.Make(plan));
    }
}
