using System.Globalization;
using Apis.Domain.Errors;
using Apis.Domain.Scenarios;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Scenarios;

public sealed class TimeSlicesTests
{
    static readonly TimeSlice Morning = Slice("00:00:00", "12:00:00");
    static readonly TimeSlice Evening = Slice("12:00:00", "24:00:00") with { AcceptSelection = AcceptSelection.Amount };

    [Theory]
    [InlineData("00:00:00", "00:00:00")]
    [InlineData("11:59:59", "00:00:00")]
    [InlineData("12:00:00", "12:00:00")]
    [InlineData("23:59:59.9", "12:00:00")]
    public void A_slice_holds_from_its_beginning_to_before_its_end(string timeOfDay, string from) =>
        Assert.Equal(TimeSpan.Parse(from), Of(Morning, Evening).SliceAt(TimeSpan.Parse(timeOfDay)).Value?.From);

    [Fact]
    public void Of_slices_that_overlap_the_first_in_the_file_holds() => Assert.Equal(
        Slice("08:00:00", "10:00:00"), Of(Slice("08:00:00", "10:00:00"), Morning).SliceAt(TimeSpan.FromHours(9)).Value);

    [Fact]
    public void A_slice_over_midnight_never_holds() => Assert.All(
        new[] { 0, 5, 22, 23 },
        hour => Assert.False(Of(Slice("22:00:00", "06:00:00")).SliceAt(TimeSpan.FromHours(hour)).Succeeded));

    [Fact]
    public void A_time_without_a_slice_is_a_warning()
    {
        var problem = Of(Morning).SliceAt(new TimeSpan(12, 30, 5)).Problem;

        Assert.Equal("the scenario says nothing of 12:30:05", problem?.Text);
        Assert.Equal(ErrorKind.Local(ErrorCategory.User, ErrorLevel.Warn), problem?.Raises);
    }

    [Fact]
    public void The_scenarios_accept_selection_holds_where_the_slice_has_none()
    {
        var scenario = Of(Morning, Evening) with { AcceptSelection = AcceptSelection.PointAndAmount };

        Assert.Equal(AcceptSelection.PointAndAmount, scenario.SliceAt(TimeSpan.FromHours(6)).Value?.AcceptSelection);
        Assert.Equal(AcceptSelection.Amount, scenario.SliceAt(TimeSpan.FromHours(18)).Value?.AcceptSelection);
    }

    [Fact]
    public void It_finds_what_a_comparison_of_texts_in_order_finds() => Properties.ForAll(
        from slices in Slices
        from second in Gen.Choose(0, 86_399)
        select (slices, second),
        of => Of(of.slices).SliceAt(TimeSpan.FromSeconds(of.second)).Value == ByText(of.slices, TimeSpan.FromSeconds(of.second)),
        cases: 5_000);

    static Gen<TimeSlice[]> Slices => (
        from first in Gen.Choose(0, 48)
        from second in Gen.Choose(0, 48)
        select Slice(TimeSpan.FromMinutes(first * 30), TimeSpan.FromMinutes(second * 30))).ArrayOf(6);

    /// <summary>As the reference does it, on texts such as 24:00:00.</summary>
    static TimeSlice? ByText(TimeSlice[] slices, TimeSpan timeOfDay) => Array.Find(
        slices,
        slice => string.CompareOrdinal(Text(slice.From), Text(timeOfDay)) <= 0
            && string.CompareOrdinal(Text(timeOfDay), Text(slice.To)) < 0);

    static string Text(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}");

    static Scenario Of(params TimeSlice[] slices) => new() { Slices = slices.ToValueList() };

    static TimeSlice Slice(string from, string to) => Slice(
        TimeSpan.Parse(from), to == "24:00:00" ? TimeSpan.FromHours(24) : TimeSpan.Parse(to));

    static TimeSlice Slice(TimeSpan from, TimeSpan to) => new() { From = from, To = to, BatteryStatus = [] };
}
