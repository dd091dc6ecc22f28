using Apis.Kernel.Hocon.Values;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Values;

public class HoconMergeTests
{
    const int Cases = 1_000;

    [Fact]
    public void Fallbacks_give_the_same_in_whatever_order_they_are_put_together() => Prop
        .ForAll(Trees.Object().ArrayOf(3).ToArbitrary(), trees =>
        {
            Kernel.Hocon.Config a = new(trees[0]), b = new(trees[1]), c = new(trees[2]);
            return a.WithFallback(b).WithFallback(c).ToString() == a.WithFallback(b.WithFallback(c)).ToString();
        })
        .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Cases));

    [Fact]
    public void Fallback_is_the_same_as_writing_the_text_before() => Prop
        .ForAll(Trees.Object().ArrayOf(2).ToArbitrary(), trees =>
        {
            var (first, second) = (HoconPrinter.Print(trees[0]), HoconPrinter.Print(trees[1]));
            return Read(first + "\n" + second).ToString() == Read(second).WithFallback(Read(first)).ToString();
        })
        .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Cases));

    [Theory]
    [InlineData("foo : ${x}\nfoo : { a : 1 }\nfoo : { b : 2 }\nx { c : 3 }", "foo { a : 1, b : 2, c : 3 }, x { c : 3 }")]
    [InlineData("foo : { a : 1 }\nfoo : ${x}\nfoo : { a : ${foo.a}2 }\nx {}", "foo { a : \"12\" }, x {}")]
    [InlineData("foo : ${x}\nfoo.b.c : 2\nx = 1", "foo { b { c : 2 } }, x = 1")]
    public void Field_written_before_and_after_a_substitution_keeps_what_all_say(string written, string expected) =>
        AssertSame(expected, written);

    [Fact]
    public void Fallback_goes_below_everything_that_a_field_was_given() =>
        Assert.Equal(["a", "b", "c"], Read("p = ${p} [b]\np = ${p} [c]").WithFallback(Read("p = [a]")).GetStringList("p"));

    [Fact]
    public void Value_that_hides_an_earlier_one_hides_the_fallback_too() =>
        Assert.Equal(["b"], Read("p = [b]\np = ${p}").WithFallback(Read("p = [a]")).GetStringList("p"));
}
