using System.Text;
using Apis.Kernel.Hocon;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon;

/// <summary>Each limit is reached just so, and one more is an error; all on a small stack, which must suffice.</summary>
public class HoconLimitsTests
{
    const int SmallStackBytes = 512 * 1024;

    [Fact]
    public void Nesting_has_a_limit()
    {
        AssertLimit(HoconLimits.MaxNestingDepth, depth => "a = " + Repeat("[", depth - 1) + Repeat("]", depth - 1));
        AssertLimit(HoconLimits.MaxNestingDepth, depth => Repeat("a {", depth) + Repeat("}", depth));
        AssertLimit(HoconLimits.MaxNestingDepth, depth => Repeat("a.", depth - 1) + "a = 1");
    }

    [Fact]
    public void Nesting_of_a_million_is_an_error_and_no_crash() =>
        OnSmallStack(() => Assert.All(
            [
                "a = " + Repeat("[", 999_000),
                Repeat("a{", 499_000),
                Repeat("a.", 499_000) + "a = 1",
                "a = ${" + Repeat("a.", 499_000) + "a}",
            ],
            text => AssertContains($"at most {HoconLimits.MaxNestingDepth}", Refusal(text).Message)));

    [Fact]
    public void Source_has_a_limit() => AssertLimit(HoconLimits.MaxSourceChars, chars => new string(' ', chars));

    [Fact]
    public void Keys_have_a_limit() => AssertLimit(HoconLimits.MaxKeys, keys => Repeat("a=1\n", keys));

    [Fact]
    public void Substitutions_that_lead_to_one_another_have_a_limit() =>
        AssertLimit(
            HoconLimits.MaxSubstitutionDepth,
            links => Lines(links, i => $"k{i:D6} = ${{k{i + 1:D6}}}") + $"k{links:D6} = 1");

    [Fact]
    public void Appending_again_and_again_has_a_limit_far_beyond_what_a_person_writes()
    {
        Assert.Equal(150, OnSmallStack(() => Read(Repeat("a += 1\n", 150)).GetIntList("a").Count));
        AssertContains("depth", OnSmallStack(() => Refusal(Repeat("a += 1\n", 50_000))).Found);
    }

    [Fact]
    public void Optional_overrides_again_and_again_have_the_same_limit() =>
        AssertContains("depth", OnSmallStack(() => Refusal("a = 1\n" + Repeat("a = ${?x}\n", 50_000))).Found);

    [Theory]
    [InlineData("[${{{0}}}, ${{{0}}}, ${{{0}}}, ${{{0}}}]")]
    [InlineData("${{{0}}} ${{{0}}} ${{{0}}} ${{{0}}}")]
    [InlineData("{{ a = ${{{0}}}, b = ${{{0}}}, c = ${{{0}}} }}")]
    [InlineData("${{{0}}}[${{{0}}}]${{{0}}}[${{{0}}}]")]
    public void Billion_laughs_end_in_an_error(string shape)
    {
        var start = shape.StartsWith("$", StringComparison.Ordinal) && shape.Contains('[') ? "[1]" : "ha";
        var text = $"k0 = {start}\n" + Lines(40, i => $"k{i + 1} = " + string.Format(null, shape, $"k{i}"));

        AssertContains("grows beyond", OnSmallStack(() => Refusal(text)).Found);
    }

    [Fact]
    public void Objects_grown_by_substitution_nest_no_deeper_than_written_ones()
    {
        var text = "k0 = 1\n" + Lines(200, i => $"k{i + 1} {{ x = ${{k{i}}} }}");

        AssertContains("depth", OnSmallStack(() => Refusal(text)).Found);
    }

    [Fact]
    public void Merging_large_objects_again_and_again_is_counted()
    {
        var text = "big { " + Lines(2_000, i => $"x{i} = 1") + "}\n"
            + Lines(5_000, i => $"a{i} = {{ y = 1 }} ${{big}}");

        AssertContains("grows beyond", Refusal(text).Found);
    }

    [Fact]
    public void Everything_at_its_deepest_fits_a_small_stack()
    {
        const int Links = (HoconLimits.MaxSubstitutionDepth / 2) - 2;
        const int Levels = HoconLimits.MaxNestingDepth - 2;
        var links = Lines(Links, i => $"k{i} = ${{k{i + 1}}} [ 1 ]") + $"k{Links} = []\n";
        var nested = "a = " + Repeat("[", Levels) + "${k0}" + Repeat("]", Levels);

        AssertContains("[1, 1, 1", OnSmallStack(() => Read(nested + "\n" + links).ToString()));
    }

    [Fact]
    public void Value_that_is_worked_out_again_and_again_is_counted()
    {
        var text = "a = [1]\na = " + Repeat("${b}", 50_000) + "\nb = ${a} " + Repeat("[]", 200_000);

        AssertContains("grows beyond", Refusal(text).Found);
    }

    static void AssertLimit(int limit, Func<int, string> text)
    {
        OnSmallStack(() => Read(text(limit)).ToString());
        AssertContains("expected", OnSmallStack(() => Refusal(text(limit + 1))).Message);
    }

    static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    static void OnSmallStack(Action action) => OnSmallStack<object?>(() =>
    {
        action();
        return null;
    });

    static T OnSmallStack<T>(Func<T> function)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => { result = function(); }), SmallStackBytes);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result;
    }
}
