using Apis.Domain.DealLogs;
using Apis.Domain.Deals;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Tests.DealLogs;

public sealed class DealTermsRecordTests
{
    [Fact]
    public void Terms_from_outside_need_no_negotiation()
    {
        var terms = Read("""
            {
              "type": "charge", "chargeUnitId": "E001", "dischargeUnitId": "E002", "pointPerWh": 10, "dealGridCurrentA": 1,
              "dealAmountWh": 10, "requestUnitId": "E001", "acceptUnitId": "E002",
              "testFeature": { "dcdc": { "failBeforeStop": true, "failAfterStop": false } }
            }
            """);

        Assert.Equal(
            new DealTerms
            {
                Type = Direction.Charge,
                ChargeUnitId = "E001",
                DischargeUnitId = "E002",
                PointPerWh = 10,
                DealGridCurrentA = 1,
                DealAmountWh = 10,
                RequestUnitId = "E001",
                AcceptUnitId = "E002",
                ForcedFailures = ["failBeforeStop"],
            },
            terms);
    }

    [Theory]
    [InlineData("type", "\"both\"")]
    [InlineData("dealGridCurrentA", "-1")]
    [InlineData("dealAmountWh", "1.5")]
    [InlineData("chargeUnitId", "\"\"")]
    [InlineData("requestDateTime", "\"yesterday\"")]
    public void A_value_that_cannot_be_is_refused_by_its_place(string name, string json)
    {
        var terms = JsonText.Parse($$"""
            {
              "chargeUnitId": "E001", "dischargeUnitId": "E002", "dealGridCurrentA": 1, "dealAmountWh": 10,
              "requestUnitId": "E001", "acceptUnitId": "E002", "{{name}}": {{json}}
            }
            """, "deal").Value!;

        var loaded = DealTermsRecord.Read(terms, "deal", TimeZoneInfo.Utc);

        Assert.Equal($"$.{name}", $"{Assert.Single(loaded.Errors).Path}");
    }

    [Fact]
    public void A_failure_point_that_is_none_is_named_and_left_out()
    {
        var terms = JsonText.Parse("""
            {
              "chargeUnitId": "E001", "dischargeUnitId": "E002", "dealGridCurrentA": 1, "dealAmountWh": 10,
              "requestUnitId": "E001", "acceptUnitId": "E002",
              "testFeature": { "dcdc": { "failBeforeStop.": true, "failBeforeStop": true } }
            }
            """, "deal").Value!;

        var loaded = DealTermsRecord.Read(terms, "deal", TimeZoneInfo.Utc);

        Assert.Equal(["failBeforeStop"], loaded.Value!.ForcedFailures);
        Assert.Equal("$.testFeature.dcdc['failBeforeStop.']", $"{Assert.Single(loaded.Warnings).Path}");
    }

    static DealTerms Read(string json) =>
        DealTermsRecord.Read(JsonText.Parse(json, "deal").Value!, "deal", TimeZoneInfo.Utc).Value!;
}
