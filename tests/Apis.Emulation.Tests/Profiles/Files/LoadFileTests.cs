using Apis.Emulation.Profiles;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Tests.Profiles.Files;

public sealed class LoadFileTests
{
    [Theory]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    public void Of_the_references_form_every_full_hour_of_each_customer_counts(string lineEnd, bool isInterleaved)
    {
        (int, int)[] rows = isInterleaved ? [(1, 1), (2, 1), (1, 2), (2, 2)] : [(2, 1), (2, 2), (1, 1), (1, 2)];
        var loaded = Texts.ReadLoad(Texts.Reference(rows).Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Empty(loaded.Findings);
        Assert.Equal(["E001", "E002"], loaded.Value!.Homes.Select(home => home.UnitId));
        Assert.Equal("the reference's form, 2 homes, 2 days, hourly", loaded.Value.Form);
        Assert.Equal(1_100, Texts.PowerW(loaded.Value.Homes[0].Series, 0), 1e-9);
        Assert.Equal(2_103, Texts.PowerW(loaded.Value.Homes[1].Series, 3), 1e-9);
        Assert.Equal(2_103.5, Texts.PowerW(loaded.Value.Homes[1].Series, 3.5), 1e-9);
        Assert.Equal(2_203, Texts.PowerW(loaded.Value.Homes[1].Series, 27), 1e-9);
        Assert.Equal(47 * 3_600, loaded.Value.Homes[1].Series.EndS);
    }

    [Fact]
    public void Of_the_published_form_every_half_hour_of_each_household_counts()
    {
        var loaded = Texts.ReadLoad(Texts.Published(households: 3, days: 2));

        Assert.Empty(loaded.Findings);
        Assert.Equal(["E001", "E002", "E003"], loaded.Value!.Homes.Select(home => home.UnitId));
        Assert.Equal("the published form, 3 homes, 2 days, half-hourly", loaded.Value.Form);
        Assert.Equal(3_100, Texts.PowerW(loaded.Value.Homes[2].Series, 0), 1e-9);
        Assert.Equal(3_600, Texts.PowerW(loaded.Value.Homes[2].Series, 0.5), 1e-9);
        Assert.Equal(3_201, Texts.PowerW(loaded.Value.Homes[2].Series, 25), 1e-9);
        Assert.Equal(47.5 * 3_600, loaded.Value.Homes[2].Series.EndS);
    }

    [Fact]
    public void Of_the_tidy_form_homes_may_stand_in_any_order_and_at_any_moments()
    {
        var loaded = Texts.ReadLoad(Texts.Tidy);

        Assert.Empty(loaded.Findings);
        Assert.Equal("the tidy form, 2 homes, 2020-01-01T00:00:00 to 2020-01-01T02:00:00", loaded.Value!.Form);
        var (first, second) = (loaded.Value.Homes[0], loaded.Value.Homes[1]);
        Assert.Equal(("E001", "E002"), (first.UnitId, second.UnitId));
        Assert.IsType<SampledProfile>(first.Series);
        Assert.IsType<TimedProfile>(second.Series);
        Assert.Equal(125.25, Texts.PowerW(first.Series, 0.5), 1e-9);
        Assert.Equal(225, Texts.PowerW(second.Series, 5 / 60.0), 1e-9);
        Assert.Equal((7_200, 7_200.5), (first.Series.EndS, second.Series.EndS));
    }

    [Fact]
    public void The_form_may_be_told_when_the_first_line_would_mislead()
    {
        var text = Texts.Reference((1, 1)).Replace("id,", "7,", StringComparison.Ordinal);

        Assert.Null(Texts.ReadLoad(text).Value);
        Assert.NotNull(Texts.ReadLoad(text, LoadFormat.Reference).Value);
        Assert.Contains("must begin with timestamp,home,watts", Texts.ReadLoad(text, LoadFormat.Tidy).Problems.First());
    }

    [Fact]
    public void A_mark_at_the_beginning_and_empty_lines_do_no_harm()
    {
        Assert.Empty(Texts.ReadLoad("\uFEFF" + Texts.Reference((1, 1)) + "\r\n   \n\n").Findings);
        Assert.Empty(Texts.ReadLoad("\uFEFF" + Texts.Tidy).Findings);
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "", "load.csv: empty, but must have lines of data" },
        { "\n \n", "load.csv: empty, but must have lines of data" },
        { "a,b\n", "load.csv: only a header, but must have a row per customer and day" },
        { "a,b\n1,2\n", "load.csv:2: 2 columns, but a row must have at least 53" },
        {
            Texts.Reference((1, 1)).Replace(",1.103", ",x", StringComparison.Ordinal),
            "load.csv:2: column 13 is \"x\", but must be a number from 0 to 1000, in kW"
        },
        {
            Texts.Reference((1, 1)).Replace(",1.103", ",NaN", StringComparison.Ordinal),
            "load.csv:2: column 13 is \"NaN\", but must be a number from 0 to 1000, in kW"
        },
        {
            Texts.Reference((1, 1)).Replace(",1.103", ",-0.1", StringComparison.Ordinal),
            "load.csv:2: column 13 is \"-0.1\", but must be a number from 0 to 1000, in kW"
        },
        {
            Texts.Reference((1, 1)).Replace(",1.103", ",1e300", StringComparison.Ordinal),
            "load.csv:2: column 13 is \"1e300\", but must be a number from 0 to 1000, in kW"
        },
        {
            Texts.Reference((1, 1)).Replace("\n1,", "\n1.5,", StringComparison.Ordinal),
            "load.csv:2: column 1 is \"1.5\", but must be a customer's number, a whole one from 0 to 9999"
        },
        {
            Texts.Reference((1, 1), (1, 2), (2, 1), (3, 1), (3, 2)),
            "load.csv: customer 2 has 1 rows, but each must have one per day, which is 2 here"
        },
        { "1,2,3\n", "load.csv:1: 3 columns, but a row must have a multiple of 48, that is a day per household" },
        {
            Texts.Published(2, 1) + Texts.Published(1, 1),
            "load.csv:2: 48 columns, but a row must have 96, as the first has"
        },
        {
            Texts.Published(1, 1).Replace("1.103", "", StringComparison.Ordinal),
            "load.csv:1: column 7 is \"\", but must be a number from 0 to 1000, in kW"
        },
        { "timestamp,home,watts\n", "load.csv: only a header, but must have a row per moment" },
        { "timestamp,watts\n", "load.csv:1: \"timestamp,watts\", but must begin with timestamp,home,watts" },
        { Tidy("2020-01-01T00:00:00,a"), "load.csv:2: 2 columns, but a row must have 3" },
        { Tidy("2020-13-01T00:00:00,a,1"), "load.csv:2: column 1 is \"2020-13-01T00:00:00\", but must be a time such as" },
        { Tidy("2020-01-01T00:00:00Z,a,1"), "load.csv:2: column 1 is \"2020-01-01T00:00:00Z\", but must be a time such as" },
        { Tidy("2021-02-29T00:00,a,1"), "load.csv:2: column 1 is \"2021-02-29T00:00\", but must be a time such as" },
        { Tidy("2020-01-01T00:00,a b,1"), "load.csv:2: column 2 is \"a b\", but must be an id" },
        { Tidy("2020-01-01T00:00,,1"), "load.csv:2: column 2 is \"\", but must be an id" },
        { Tidy("2020-01-01T00:00,a,-1"), "load.csv:2: column 3 is \"-1\", but must be a number from 0 to 1000000, in W" },
        {
            Tidy("2020-01-01T00:00,a,1\n2020-01-01T00:00,a,2"),
            "load.csv:3: column 1 is \"2020-01-01T00:00\", but must be later than the home's row before"
        },
        { Tidy("2020-01-01T00:00,a,1"), "load.csv: a has one row, but must have two at least" },
        {
            Tidy("2020-01-01T00:01,a,1\n2020-01-01T00:02,a,2"),
            "load.csv: a begins at 2020-01-01T00:01:00, but must begin by the start, 2020-01-01T00:00:00"
        },
        {
            Tidy("2019-01-01T00:01,a,1\n2019-01-01T00:02,a,2"),
            "load.csv: a ends at 2019-01-01T00:02:00, but must end after the start, 2020-01-01T00:00:00"
        },
        { "a\0b\n", "load.csv: in UTF-16 or UTF-32, but must be in UTF-8" },
        { Texts.Reference((1, 1)) + "\u0001\u0002", "load.csv:3: holds bytes that are no text" },
        { Texts.Reference((1, 1)).Replace("\n", "\r", StringComparison.Ordinal), "load.csv:1: holds bytes that are no text" },
        { new string('1', 3_000_000), "load.csv:1: a longer line, but one may have 1048576 bytes at most" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_told_by_its_place(string text, string problem)
    {
        var loaded = Texts.ReadLoad(text);

        Assert.Null(loaded.Value);
        Assert.StartsWith(problem, Assert.Single(loaded.Problems));
    }

    [Fact]
    public void Everything_wrong_is_told_up_to_a_limit()
    {
        var text = Texts.Published(households: 3, days: 3).Replace("1.", "x", StringComparison.Ordinal);
        var loaded = Texts.ReadLoad(text, LoadFormat.Published);

        Assert.Null(loaded.Value);
        Assert.Equal((100, true), (loaded.Findings.Count, loaded.HasMore));
        Assert.Equal("load.csv: and more", loaded.Problems.Last());
        Assert.Equal(101, loaded.Problems.Count());
    }

    [Fact]
    public void A_text_in_utf_16_is_called_one() =>
        Assert.Contains("in UTF-16", Assert.Single(Texts.ReadLoad(System.Text.Encoding.Unicode.GetBytes("1,2\n")).Problems));

    static string Tidy(string rows) => $"timestamp,home,watts\n{rows}\n";
}
