using Apis.Domain.Scenarios;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.Scenarios;

public sealed class BrokenScenarioTests
{
    static readonly string Good = Repo.Text("config/E001/scenario.json");
    static readonly string Slice = "{\"batteryStatus\": {\"-\": \"any\"}}";

    [Theory]
    [InlineData("", "$")]
    [InlineData("00:00:00-23:59:59", "$")]
    [InlineData("00:00:01-24:00:00", "$")]
    [InlineData("00:00:00-10:00:00 12:00:00-24:00:00", "$")]
    [InlineData("00:00:00-10:00:00 12:00:00-14:00:00 16:00:00-24:00:00", "$ $")]
    [InlineData("00:00:00-12:00:00 11:00:00-24:00:00", "$['11:00:00-24:00:00']")]
    [InlineData("11:00:00-24:00:00 00:00:00-12:00:00", "$['11:00:00-24:00:00']")]
    [InlineData("00:00:00-24:00:00 10:00:00-11:00:00 12:00:00-13:00:00", "$['10:00:00-11:00:00'] $['12:00:00-13:00:00']")]
    [InlineData("22:00:00-06:00:00 06:00:00-22:00:00", "$['22:00:00-06:00:00']")]
    [InlineData("0:00:00-24:00:00", "$['0:00:00-24:00:00']")]
    [InlineData("00:00:00-24:00:01", "$['00:00:00-24:00:01']")]
    [InlineData("24:00:00-24:00:00 00:00:00-24:00:00", "$['24:00:00-24:00:00']")]
    [InlineData("00:00-24:00", "$['00:00-24:00']")]
    [InlineData("00:00:00_24:00:00 00:60:00-01:00:00", "$['00:00:00_24:00:00'] $['00:60:00-01:00:00']")]
    public void Slices_that_do_not_make_a_day(string names, string paths)
    {
        var slices = names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"\"{name}\": {Slice}");
        var text = $"{{{string.Join(", ", slices)}}}";

        var loaded = ScenarioFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "scenario.json");

        Assert.Equal(paths, loaded.ErrorPaths());
        Assert.Null(loaded.Value);
    }

    [Fact]
    public void A_gap_is_named_by_its_times()
    {
        var text = $$"""{ "00:00:00-10:00:00": {{Slice}}, "12:30:00-24:00:00": {{Slice}} }""";

        var error = Assert.Single(ScenarioFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "scenario.json").Errors);

        Assert.Equal(
            "scenario.json:1: $ is without 10:00:00-12:30:00, but its slices must cover the day from 00:00:00 to 24:00:00",
            error.ToString());
    }

    [Theory]
    [InlineData("batteryStatus", "$S.batteryStatus")]
    [InlineData("batteryStatus = {}", "$S.batteryStatus")]
    [InlineData("batteryStatus = \"excess\"", "$S.batteryStatus")]
    [InlineData("batteryStatus/4320-", "$S.batteryStatus")]
    [InlineData("batteryStatus/-2880", "$S.batteryStatus")]
    [InlineData("batteryStatus/3600-4320", "$S.batteryStatus")]
    [InlineData("batteryStatus/4000-5000 = \"much\"", "$S.batteryStatus['4000-5000'] $S.batteryStatus['4320-']")]
    [InlineData("batteryStatus/2880 = \"much\"", "$S.batteryStatus['2880']")]
    [InlineData("batteryStatus/1000.5-2000 = \"much\"", "$S.batteryStatus['1000.5-2000']")]
    [InlineData("batteryStatus/1000 -2000 = \"much\"", "$S.batteryStatus['1000 -2000']")]
    [InlineData("batteryStatus/-100-200 = \"much\"", "$S.batteryStatus['-100-200']")]
    [InlineData("batteryStatus/3000-2000 = \"much\"", "$S.batteryStatus['3000-2000']")]
    [InlineData("batteryStatus/0-99999999999 = \"much\"", "$S.batteryStatus['0-99999999999']")]
    [InlineData("batteryStatus/4320- = 1", "$S.batteryStatus['4320-']")]
    [InlineData("batteryStatus/4320- = \"\"", "$S.batteryStatus['4320-']")]
    public void Ranges_that_do_not_make_a_scale(string edit, string paths) => AssertErrors(paths, edit);

    [Theory]
    [InlineData("request = []", "$S.request")]
    [InlineData("request/excess = 1", "$S.request.excess")]
    [InlineData("accept/excess/discharge = 3600", "$S.accept.excess.discharge")]
    [InlineData("accept/excess/discharge = {}", "$S.accept.excess.discharge.limitWh")]
    [InlineData("accept/excess/discharge/limitWh = \"3600\"", "$S.accept.excess.discharge.limitWh")]
    [InlineData("accept/excess/discharge/limitWh = 3600.5", "$S.accept.excess.discharge.limitWh")]
    [InlineData("accept/excess/discharge/limitWh = -1", "$S.accept.excess.discharge.limitWh")]
    [InlineData("accept/excess/discharge/limitWh = 1e99", "$S.accept.excess.discharge.limitWh")]
    [InlineData("accept/excess/discharge/pointPerWh = -10", "$S.accept.excess.discharge.pointPerWh")]
    [InlineData("accept/excess/discharge/pointPerWh = \"10\"", "$S.accept.excess.discharge.pointPerWh")]
    [InlineData("accept/excess/discharge/pairUnitId = 2", "$S.accept.excess.discharge.pairUnitId")]
    [InlineData("accept/excess/discharge/pairUnitId = \"\"", "$S.accept.excess.discharge.pairUnitId")]
    [InlineData("acceptSelection = \"amount\"", "$S.acceptSelection")]
    [InlineData("acceptSelection/strategy = 1", "$S.acceptSelection.strategy")]
    [InlineData(
        "batteryStatus/4320-; 00:00:00-24:00:00/request/short/charge/limitWh; "
        + "00:00:00-24:00:00/accept/short/charge/pointPerWh = -1",
        "$S.accept.short.charge.pointPerWh $S.batteryStatus $S.request.short.charge.limitWh")]
    public void Wishes_that_cannot_be_read(string edit, string paths) => AssertErrors(paths, edit);

    [Theory]
    [InlineData("00:00:00-24:00:00 = 1", "$['00:00:00-24:00:00']")]
    [InlineData("refreshingPeriodMsec = 0; acceptSelection = 1", "$.acceptSelection $.refreshingPeriodMsec")]
    public void What_is_no_slice_or_no_period(string edits, string paths)
    {
        var loaded = ScenarioFile.Read(Edits.InOne(Good, edits), "scenario.json");

        Assert.Equal(paths, loaded.ErrorPaths());
    }

    static void AssertErrors(string paths, string edit)
    {
        var loaded = ScenarioFile.Read(Edits.InOne(Good, $"00:00:00-24:00:00/{edit}"), "scenario.json");

        Assert.Equal(paths.Replace("$S", "$['00:00:00-24:00:00']", StringComparison.Ordinal), loaded.ErrorPaths());
        Assert.Null(loaded.Value);
    }
}
