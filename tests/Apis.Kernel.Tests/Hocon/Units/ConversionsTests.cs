using Apis.Kernel.Hocon;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Units;

public class ConversionsTests
{
    const string WholeNumber = "a whole number from -2147483648 to 2147483647 was expected";

    static readonly Config Sample = Read(
        """
        text = many
        half = 1.5
        large = 3000000000
        list = [1, x]
        object { }
        exact = 1e3
        never = infinite
        """);

    [Fact]
    public void Wrong_type_names_path_value_place_and_expectation()
    {
        AssertRefused($"test.conf:1:8: found text = \"many\" but {WholeNumber}",
            c => c.GetInt("text"));
        AssertRefused($"test.conf:2:8: found half = 1.5 but {WholeNumber}",
            c => c.GetInt("half"));
        AssertRefused($"test.conf:3:9: found large = 3000000000 but {WholeNumber}",
            c => c.GetInt("large"));
        AssertRefused("test.conf:1:8: found text = \"many\" but a number was expected",
            c => c.GetDouble("text"));
        AssertRefused("test.conf:1:8: found text = \"many\" but true, yes, on, false, no or off was expected",
            c => c.GetBoolean("text"));
        AssertRefused("test.conf:1:8: found text = \"many\" but a duration such as 10s or 500ms or infinite was expected",
            c => c.GetTimeSpan("text"));
        AssertRefused("test.conf:4:8: found list = a list but a text was expected",
            c => c.GetString("list"));
        AssertRefused("test.conf:1:8: found text = \"many\" but a list was expected",
            c => c.GetStringList("text"));
        AssertRefused("test.conf:1:8: found text = \"many\" but an object was expected",
            c => c.GetConfig("text"));
        AssertRefused("test.conf:5:8: found object = an object but a number was expected",
            c => c.GetDouble("object"));
    }

    [Fact]
    public void Wrong_element_names_its_index() =>
        AssertRefused($"test.conf:4:12: found list[1] = \"x\" but {WholeNumber}",
            c => c.GetIntList("list"));

    [Fact]
    public void Size_explains_its_two_families_of_units() => Assert.Contains(
        "10 kB (1000 each) or 10 KiB (1024 each)",
        Assert.Throws<HoconException>(() => Read("a = 10KB").GetByteSize("a")).Expected, StringComparison.Ordinal);

    [Fact]
    public void Infinite_is_refused_where_it_is_not_allowed()
    {
        Assert.Equal(Timeout.InfiniteTimeSpan, Sample.GetTimeSpan("never"));
        AssertRefused("test.conf:7:9: found never = \"infinite\" but a duration such as 10s or 500ms was expected",
            c => c.GetTimeSpan("never", null, allowInfinite: false));
    }

    [Fact]
    public void Whole_numbers_may_be_written_with_an_exponent() => Assert.Equal(1000, Sample.GetInt("exact"));

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    public void Number_that_is_not_finite_is_none(string text) =>
        Assert.Throws<HoconException>(() => Read($"a = {text}").GetDouble("a"));

    [Fact]
    public void Long_values_are_shortened_in_messages()
    {
        var error = Assert.Throws<HoconException>(() => Read($"a = {new string('x', 5_000)}").GetInt("a"));

        Assert.InRange(error.Message.Length, 60, 200);
    }

    [Fact]
    public void Value_that_went_through_a_substitution_names_where_it_was_written() =>
        Assert.Equal(2, Assert.Throws<HoconException>(() => Read("a = ${b}\nb = x").GetInt("a")).Line);

    static void AssertRefused(string message, Func<Config, object?> read) =>
        Assert.Equal(message, Assert.Throws<HoconException>(() => read(Sample)).Message);
}
