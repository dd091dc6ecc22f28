using Apis.Emulation.Synthesis;
using FsCheck.Fluent;

namespace Apis.Emulation.Tests.Synthesis;

public sealed class SteadyMathTests
{
    [Fact]
    public void Sine_and_cosine_are_those_of_the_system() => Properties.ForAll(
        Gen.Choose(-2_000_000, 2_000_000).Select(angle => angle / 10_000.0),
        angle =>
        {
            Assert.Equal(Math.Sin(angle), SteadyMath.Sin(angle), 1e-9);
            Assert.Equal(Math.Cos(angle), SteadyMath.Cos(angle), 1e-9);
        });

    [Fact]
    public void The_exponential_is_that_of_the_system() => Properties.ForAll(
        Gen.Choose(-100_000, 0).Select(exponent => exponent / 10_000.0),
        exponent => Assert.Equal(Math.Exp(exponent), SteadyMath.Exp(exponent), 1e-9));
}
