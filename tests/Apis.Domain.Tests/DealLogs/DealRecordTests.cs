using Apis.Domain.DealLogs;
using Apis.Domain.Deals;
using Apis.Domain.Files.Json;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.DealLogs;

public sealed class DealRecordTests
{
    [Fact]
    public void What_the_reference_wrote_is_read_and_written_again_as_it_was()
    {
        JsonObject[] records = [.. RecordedDeals.Created, .. RecordedDeals.Logged];

        Assert.True(records.Length > 50, $"{records.Length} recorded deals");
        Assert.All(records, AssertRoundTrip);
    }

    [Fact]
    public void A_deal_that_was_negotiated_keeps_the_order_of_its_members()
    {
        var log = RecordedDeals.Logged.First(log => log.Find("abort") is not null && log.Find("needToStopReasons") is not null);

        Assert.Equal(log.Members.Select(member => member.Name), Print(Read(log)).Members.Select(member => member.Name));
    }

    [Fact]
    public void All_marks_of_a_deals_life_survive()
    {
        var aborted = DealStateMachine.Abort(Samples.Deal().Started(isMaster: true), Samples.Noon.AddMinutes(2), "[\"hot\"]");
        var deal = DealStateMachine.Scram(aborted, Samples.Noon.AddMinutes(3), "[\"too hot\"]") with
        {
            CumulatePowerW = null,
            NeedToStopReasons = ["hot"],
            Resets = [new(Samples.Noon, "E002 : conflict"), new(null, "nobody knows when")],
        };

        Assert.Equal(deal, Read(Print(deal)));
    }

    [Fact]
    public void A_forced_failure_survives()
    {
        var deal = Samples.Deal();
        deal = deal with { Terms = deal.Terms with { ForcedFailures = ["failAfterWarmUp", "failBeforeStop"] } };

        Assert.Equal(deal, Read(Print(deal)));
    }

    [Fact]
    public void A_time_is_written_in_the_zone_and_to_the_second()
    {
        var deal = Samples.Deal() with { CreateDateTime = Samples.Noon.AddMilliseconds(999) };

        var record = DealRecord.Print(deal, TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));

        Assert.Equal(new JsonString("2020/01/20-21:00:00"), record.Find("createDateTime")?.Value);
    }

    [Fact]
    public void An_amount_is_written_as_short_as_single_precision_allows()
    {
        var deal = Samples.Deal().Started() with { CumulateAmountWh = 10.483333333333334 };

        Assert.Equal(new JsonNumber("10.483334"), Print(deal).Find("cumulateAmountWh")?.Value);
    }

    [Fact]
    public void Null_counts_as_absent()
    {
        var json = Print(Samples.Deal());
        json = json with
        {
            Members = [.. json.Members, new("abortDateTime", new JsonNull()), new("stopDateTime", new JsonNull())],
        };

        Assert.Equal(Samples.Deal(), Read(json));
    }

    [Fact]
    public void A_reason_that_is_an_error_object_counts_by_its_text()
    {
        var json = Print(Samples.Deal());
        json = json with
        {
            Members = [.. json.Members, new("needToStopReasons", JsonText.Parse("""[{"message":"shutting down"}]""", "").Value!)],
        };

        Assert.Equal(["""{"message":"shutting down"}"""], Read(json).NeedToStopReasons!);
    }

    [Fact]
    public void A_broken_record_says_all_that_is_wrong()
    {
        var loaded = DealRecord.Read(
            """{"dealId":"d","requestUnitId":7,"stopDateTime":"noon","abort":[{"dateTime":"--"},3],"dealAmountWh":0}"""u8,
            "deal",
            TimeZoneInfo.Utc);

        Assert.Null(loaded.Value);
        Assert.Equal(
            [
                "$.abort[0].reason", "$.abort[1]", "$.acceptUnitId", "$.chargeUnitId", "$.dealAmountWh", "$.dealGridCurrentA",
                "$.dischargeUnitId", "$.requestUnitId", "$.stopDateTime",
            ],
            loaded.Errors.Select(finding => $"{finding.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_found_in_the_text_is_told_with_what_was_found_in_the_record()
    {
        var text = """{"dealId":"first",""" + Print(Samples.Deal()).PrintCompact()[1..];

        var loaded = DealRecord.Read(System.Text.Encoding.UTF8.GetBytes(text), "deal", TimeZoneInfo.Utc);

        Assert.Equal(Samples.Deal(), loaded.Value);
        Assert.Equal("$.dealId", $"{Assert.Single(loaded.Warnings).Path}");
    }

    [Fact]
    public void What_is_no_JSON_is_refused() => Assert.Single(DealRecord.Read("{"u8, "deal", TimeZoneInfo.Utc).Errors);

    static void AssertRoundTrip(JsonObject record)
    {
        var printed = Print(Read(record));
        Assert.Equal(
            record.Members.Select(member => member.Name).Order(StringComparer.Ordinal),
            printed.Members.Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.All(record.Members, member => AssertSame(member.Value, printed.Find(member.Name)!.Value));
    }

    static void AssertSame(JsonValue expected, JsonValue actual)
    {
        if (expected is JsonNumber { Value: var number })
            Assert.Equal(number, Assert.IsType<JsonNumber>(actual).Value, 6);
        else
            Assert.Equal(expected.PrintCompact(), actual.PrintCompact());
    }

    static JsonObject Print(Deal deal) => DealRecord.Print(deal, TimeZoneInfo.Utc);

    static Deal Read(JsonObject record)
    {
        var loaded = DealRecord.Read(record, "deal", TimeZoneInfo.Utc);
        Assert.Empty(loaded.Findings);
        return loaded.Value!;
    }
}
