using System.Text;
using Apis.Domain.Files;
using Apis.Domain.Hardware;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Files;

/// <summary>Texts that are no configuration file at all, each given to all four readers.</summary>
public sealed class BrokenTextTests
{
    static readonly (string Name, Func<byte[], (bool HasValue, string ErrorPaths)> Read)[] Readers =
    [
        ("config.json", text => Outcome(NodeConfigFile.Read(text, "config.json"))),
        ("hwConfig.json", text => Outcome(HardwareConfigFile.Read(text, "hwConfig.json"))),
        ("policy.json", text => Outcome(PolicyFile.Read(text, "policy.json"))),
        ("scenario.json", text => Outcome(ScenarioFile.Read(text, "scenario.json"))),
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("// only a remark")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("350")]
    [InlineData("\"policy\"")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("policy")]
    [InlineData("{} {}")]
    [InlineData("{}}")]
    [InlineData("{},")]
    [InlineData("{}\nexit")]
    [InlineData("{")]
    [InlineData("{\"a\"")]
    [InlineData("\0{}")]
    public void What_holds_no_object_is_an_error_of_the_whole(string text) => AssertAll("$", Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("{\"unitId\": NaN}", "$.unitId")]
    [InlineData("{\"unitId\": Infinity}", "$.unitId")]
    [InlineData("{\"unitId\": 0x10}", "$.unitId")]
    [InlineData("{\"unitId\": 01}", "$.unitId")]
    [InlineData("{\"unitId\": +1}", "$.unitId")]
    [InlineData("{\"unitId\": .5}", "$.unitId")]
    [InlineData("{\"unitId\": 'E001'}", "$.unitId")]
    [InlineData("{\"unitId\": \"E001", "$.unitId")]
    [InlineData("{\"unitId\": \"E\n001\"}", "$.unitId")]
    [InlineData("{\"unitId\": \"\\x\"}", "$.unitId")]
    [InlineData("{\"a\": {\"b\": [1, 2,, 3]}}", "$.a.b[2]")]
    public void What_is_no_JSON_is_an_error_of_its_place(string text, string path) =>
        AssertAll(path, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Other_encodings_are_an_error_of_the_whole() => Assert.All(
        (byte[][])
        [
            Encoding.Unicode.GetBytes("{}"), Encoding.BigEndianUnicode.GetBytes("{}"), Encoding.UTF32.GetBytes("{}"),
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")], [.. "{\"unitId\": \""u8, 0xE4, .. "\"}"u8],
            [0x1F, 0x8B, 8, 0, 0, 0],
        ],
        text => AssertAll("$", text));

    [Theory]
    [InlineData(33)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void What_is_nested_too_deeply_is_an_error_of_its_place(int depth)
    {
        var path = "$.a" + string.Concat(Enumerable.Repeat("[0]", 31));

        AssertAll(path, Encoding.UTF8.GetBytes($"{{\"a\": {new string('[', depth)}{new string(']', depth)}}}"));
    }

    [Fact]
    public void What_is_too_long_is_an_error_of_the_whole() =>
        AssertAll("$", Encoding.UTF8.GetBytes("{}" + new string(' ', 1 << 20)));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"#\": \"nothing but a remark\"} // and another")]
    public void Of_an_empty_object_every_needed_value_is_missing(string text) => Assert.Equal(
        [
            ("config.json", "$.clusterId $.communityId $.hwConfigFile $.policyFile $.scenarioFile $.systemType $.unitId"),
            ("hwConfig.json",
                "$.batteryNominalCapacityWh $.droopRatio $.gridCurrentAllowanceA $.gridCurrentCapacityA "
                + string.Join(' ', new[] { "ib", "ig", "tmp", "vb", "vg" }.Select(name =>
                    $"$.safety.range.dcdc.meter.{name}.max $.safety.range.dcdc.meter.{name}.min"))),
            ("policy.json",
                "$.controller.dcdc.checkpoint.retryLimit $.controller.dcdc.checkpoint.retryWaitMsec "
                + "$.controller.dcdc.voltageReference.authorization.numberOfTrials "
                + "$.controller.dcdc.voltageReference.rampUp.first.timeoutMsec "
                + "$.gridCurrentStepA $.gridMaster.currentCompensation.driftAllowanceA "
                + "$.gridMaster.currentCompensation.limitOfTrials $.gridMaster.deal.forceStopCondition.chargeUnitUpperLimitRsoc "
                + "$.gridMaster.deal.forceStopCondition.dischargeUnitLowerLimitRsoc $.gridMaster.deal.resetLimit $.gridUvloMaskV "
                + "$.gridVoltageAllowanceV $.gridVoltageDropAllowanceV $.gridVoltageSeparationV "
                + "$.mediator.deal.amountMaxWh $.mediator.deal.amountMinWh $.mediator.deal.amountUnitWh "
                + "$.mediator.deal.gridCurrentA "
                + "$.memberUnitIds $.operationGridVoltageV $.operationGridVoltageVRange.max $.operationGridVoltageVRange.min "
                + "$.safety.sumOfDealGridCurrentMaxA $.safety.sumOfDealingUnitGridCurrentAllowancePerUnitA"),
            ("scenario.json", "$"),
        ],
        Readers.Select(reader => (reader.Name, reader.Read(Encoding.UTF8.GetBytes(text)).ErrorPaths)));

    static void AssertAll(string path, byte[] text) => Assert.All(
        Readers, reader => Assert.Equal((reader.Name, (false, path)), (reader.Name, reader.Read(text))));

    static (bool, string) Outcome<T>(Loaded<T> loaded)
        where T : class => (loaded.Value is not null, loaded.ErrorPaths());
}
