using System.Text;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Emulation.Settings;

namespace Apis.Emulation.Tests.Settings;

public sealed class EmulatorSettingsFileTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{\"chargeLimitW\": null, \"sleeptime\": null, \"homes\": null}")]
    public void What_is_not_there_or_null_has_its_default(string text) => Assert.Equal(new EmulatorSettings(), Good(text));

    [Fact]
    public void The_shipped_file_holds_every_key_with_its_default()
    {
        Assert.Equal(new EmulatorSettings(), Good(Shipped.Text("config/emulator.json")));
        Assert.Equal(EmulatorSettingsFile.Print(new()).Print(), Shipped.Text("config/emulator.json"));
    }

    /// <summary>The names and values of the reference's config.py (emulator 17), but for b_host.</summary>
    [Theory]
    [InlineData("debug", "false")]
    [InlineData("dataSet", "\"Sample\"")]
    [InlineData("sleeptime", "1")]
    [InlineData("doUpdates", "true")]
    [InlineData("individualConf", "true")]
    [InlineData("saveIndividualToDB", "false")]
    [InlineData("saveToSummaryToCSV", "true")]
    [InlineData("saveIndividualToCSV", "true")]
    [InlineData("constantSystemLoss", "17.5")]
    [InlineData("DCCstLoss", "4.5")]
    [InlineData("DCChargeLoss", "71")]
    [InlineData("DCDischargeLoss", "55")]
    [InlineData("battModeLoss_a", "0.14")]
    [InlineData("battModeLoss_c", "129")]
    [InlineData("transLoss_a", "0.027")]
    [InlineData("transLoss_c", "57")]
    [InlineData("bypassModeLoss_a", "0.033")]
    [InlineData("bypassModeLoss_c", "67")]
    [InlineData("ACChargeLoss", "10")]
    [InlineData("UPS_TRIGGER_BATT_OFF", "30")]
    [InlineData("UPS_TRIGGER_BATT_ON", "35")]
    [InlineData("UPS_TRIGGER_AC_OFF", "25")]
    [InlineData("UPS_TRIGGER_AC_ON", "20")]
    [InlineData("batteryVoltage", "48")]
    [InlineData("ACChargeAmount", "150")]
    [InlineData("default_batterySize", "4800")]
    [InlineData("default_Area", "21.6")]
    [InlineData("r", "0.19")]
    [InlineData("pr", "0.9")]
    [InlineData("dburl", "\"http://temp.com\"")]
    [InlineData("summaryPath", "\"data/output/summary.csv\"")]
    [InlineData("indivLogPath", "\"data/output/indivLog.csv\"")]
    [InlineData("b_host", "\"127.0.0.1\"")]
    [InlineData("b_port", "4390")]
    [InlineData("acceleration", "10")]
    [InlineData("start", "\"2020-01-01 00:00:00\"")]
    [InlineData("end", "\"2021-01-01 00:00:00\"")]
    public void Every_constant_of_the_reference_has_its_name_and_its_value(string key, string value) =>
        Assert.Equal(value, EmulatorSettingsFile.Print(new()).Find(key)!.Value.PrintCompact());

    [Fact]
    public void Every_key_is_explained()
    {
        var page = Shipped.Text("docs/emulator.md");
        Assert.All(Names(EmulatorSettingsFile.Print(new())), name => Assert.Matches($@"[`.]{name}[`.]", page));
        Assert.All(
            ["area", "batterySize", "pvFactor", "buses"], name => Assert.Matches($@"`homes\.<id>\.{name}`", page));
    }

    [Fact]
    public void Whatever_is_set_is_read_and_printed_again()
    {
        var settings = new EmulatorSettings
        {
            IsDebug = true,
            DataSet = "Winter",
            PassPause = TimeSpan.Zero,
            FlowRuns = false,
            WritesSummary = false,
            WritesIndividualLog = false,
            Flow = new() { BatteryModeLossRatio = 0.2, BypassOnPercent = 10, AcChargeOnPercent = 5, AcChargeOffPercent = 8 },
            Panel = new(10, 0.2, 0.8),
            DefaultHome = new() { BatteryCapacityWh = 9_600, ChargeEfficiency = 0.97, ChargeLimitW = 3_000 },
            Homes = [new("E002", new() { PvFactor = 0, DischargeLimitW = 0, Buses = ["north", "south"] })],
            SummaryPath = "a.csv",
            IndividualLogPath = "b.csv",
            SavePath = "c.json",
            Listen = new("0.0.0.0", 80),
            Acceleration = 3_600,
            Start = new(2021, 7, 1, 12, 30, 15),
            AtEndOfData = EndOfData.Repeat,
            DeadManTimeout = TimeSpan.FromSeconds(30),
            Load = new() { Kind = SourceKind.Constant, Path = "x", MeanW = 1, AmplitudeW = 2, PeakHour = 3 },
            LoadFormat = LoadFormat.Published,
            Solar = new() { Kind = SourceKind.Sinusoidal, Path = "y", MeanW = 4, AmplitudeW = 5, PeakHour = 6 },
            SolarUnit = SolarUnit.WattPerSquareMetre,
        };

        Assert.Equal(settings, Good(EmulatorSettingsFile.Print(settings).Print()));
    }

    [Fact]
    public void A_home_says_only_how_it_differs_from_the_default()
    {
        var settings = Good("""
            { "default_batterySize": 5000, "dischargeEfficiency": 0.9,
              "homes": { "E001": { "area": 43.2 }, "E003": { "batterySize": 100, "pvFactor": 2.5, "dischargeEfficiency": 0.8 } } }
            """);

        Assert.Equal((5_000, 2, 0.9), Of("E001"));
        Assert.Equal((5_000, 1, 0.9), Of("E002"));
        Assert.Equal((100, 2.5, 0.8), Of("E003"));

        (double, double, double) Of(string unitId)
        {
            var home = settings.HomeOf(unitId);
            return (home.BatteryCapacityWh, home.PvFactor, home.DischargeEfficiency);
        }
    }

    [Fact]
    public void The_data_set_is_filled_into_paths()
    {
        var settings = Good("{ \"dataSet\": \"Winter\" }");
        Assert.Equal("data/input/Winter/sample_solar_data.csv", settings.PathOf(settings.Solar));
    }

    [Theory]
    [InlineData("2020-06-01T06:30:00")]
    [InlineData("2020-06-01 06:30")]
    public void The_start_may_be_written_in_several_ways(string start) =>
        Assert.Equal(new DateTime(2020, 6, 1, 6, 30, 0), Good($"{{ \"start\": \"{start}\" }}").Start);

    [Theory]
    [InlineData("\"sleeptime\": -1", "$.sleeptime is -1, but must be a number from 0 to 86400")]
    [InlineData("\"acceleration\": 0", "$.acceleration is 0, but must be a whole number from 1 to 86400")]
    [InlineData("\"acceleration\": 1.5", "$.acceleration is 1.5, but must be a whole number from 1 to 86400")]
    [InlineData("\"battModeLoss_a\": 14", "$.battModeLoss_a is 14, but must be a number from 0 to 1; it is a ratio")]
    [InlineData("\"r\": 0", "$.r is 0, but must be a number from 0.01 to 1; it is a ratio, not per cent")]
    [InlineData("\"batteryVoltage\": 0", "$.batteryVoltage is 0, but must be a number above 0 and at most 10000")]
    [InlineData("\"b_port\": 65536", "$.b_port is 65536, but must be a whole number from 1 to 65535")]
    [InlineData("\"b_host\": \"a b\"", "$.b_host is \"a b\", but must be the name or the address of a computer")]
    [InlineData("\"dataSet\": \"../x\"", "$.dataSet is \"../x\", but must be an id")]
    [InlineData("\"start\": \"yesterday\"", "$.start is \"yesterday\", but must be a date and time without a zone")]
    [InlineData("\"start\": \"0001-01-01\"", "$.start is \"0001-01-01\", but must be a date and time without a zone")]
    [InlineData("\"atEndOfData\": \"quit\"", "$.atEndOfData is \"quit\", but must be \"exit\" or \"repeat\" or \"stop\"")]
    [InlineData("\"solar\": {\"unit\": \"kW\"}", "$.solar.unit is \"kW\", but must be \"W\" or \"W/m2\"")]
    [InlineData("\"chargeEfficiency\": 1.1", "$.chargeEfficiency is 1.1, but must be a number from 0.01 to 1")]
    [InlineData("\"chargeLimitW\": \"no\"", "$.chargeLimitW is \"no\", but must be a number from 0 to 1000000, or \"none\"")]
    [InlineData("\"saveIndividualToDB\": true", "$.saveIndividualToDB is true, but must be false: nothing is sent")]
    [InlineData("\"default_Area\": 0.01, \"homes\": {\"a\": {\"area\": 11}}", "$.homes.a is too large, but PV may be 1000 times")]
    [InlineData("\"UPS_TRIGGER_BATT_OFF\": 35", "but must be below $.UPS_TRIGGER_BATT_ON 35, or the UPS changes over")]
    [InlineData("\"UPS_TRIGGER_AC_ON\": 26", "but must be below $.UPS_TRIGGER_AC_OFF 25, or charging changes over in every pass")]
    [InlineData("\"savePath\": \"data/output/summary.csv\"", "but must differ from $.summaryPath")]
    [InlineData("\"homes\": {\"a b\": {}}", "$.homes['a b'] is called \"a b\", but must be an id")]
    [InlineData("\"homes\": {\"a\": {\"buses\": []}}", "$.homes.a.buses is [], but must name from 1 to 16 buses")]
    [InlineData("\"homes\": {\"a\": {\"area\": 1, \"pvFactor\": 2}}", "$.homes.a.pvFactor is 2, but must not stand beside area")]
    public void What_is_wrong_is_refused(string member, string problem)
    {
        var loaded = Read($"{{ {member} }}");

        Assert.Null(loaded.Value);
        Assert.Contains(problem, Assert.Single(loaded.Errors).ToString());
    }

    [Theory]
    [InlineData("\"dburl\": \"http://db\"", "$.dburl is \"http://db\", but has no effect")]
    [InlineData("\"end\": \"2020-02-01\"", "$.end is \"2020-02-01\", but has no effect, as in the reference")]
    [InlineData("\"UPS_TRIGGER_AC_OFF\": 40", "but should not be above $.UPS_TRIGGER_BATT_ON 35, or the utility charges")]
    [InlineData("\"individualConf\": false, \"homes\": {\"a\": {\"batterySize\": 0}}", "$.homes.a.batterySize is 0")]
    [InlineData("\"debugg\": true", "is no known key; the nearest is $.debug")]
    public void What_can_do_no_harm_is_a_warning(string member, string problem)
    {
        var loaded = Read($"{{ {member} }}");

        Assert.NotNull(loaded.Value);
        Assert.Contains(problem, Assert.Single(loaded.Warnings).ToString());
    }

    [Fact]
    public void Every_error_is_told_at_once() => Assert.Equal(
        3, Read("{ \"debug\": 1, \"pr\": 2, \"homes\": { \"a\": { \"batterySize\": \"big\" } } }").Errors.Count());

    static IEnumerable<string> Names(JsonObject owner) => owner.Members.SelectMany(member =>
        member.Value is JsonObject inner ? Names(inner).Prepend(member.Name) : [member.Name]);

    static EmulatorSettings Good(string text)
    {
        var loaded = Read(text);
        Assert.Empty(loaded.Findings);
        return loaded.Value!;
    }

    static Loaded<EmulatorSettings> Read(string text) => EmulatorSettingsFile.Read(Encoding.UTF8.GetBytes(text), "emulator.json");
}
