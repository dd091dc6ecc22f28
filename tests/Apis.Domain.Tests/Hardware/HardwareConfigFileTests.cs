using System.Text;
using Apis.Domain.Files.Json;
using Apis.Domain.Hardware;
using Apis.Domain.Tests.Files;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Domain.Tests.Generators;

namespace Apis.Domain.Tests.Hardware;

public sealed class HardwareConfigFileTests
{
    static readonly string Good = Repo.Text("config/E001/hwConfig.json");

    [Fact]
    public void What_it_prints_reads_as_the_same() => Properties.ForAll(Configs, config =>
    {
        var loaded = HardwareConfigFile.Read(Encoding.UTF8.GetBytes(HardwareConfigFile.Print(config).Print()), "hwConfig.json");

        Assert.Empty(loaded.Errors);
        Assert.Equal(config, loaded.Value);
    });

    [Fact]
    public void The_samples_values_load()
    {
        var loaded = Read("");

        Assert.Empty(loaded.Findings);
        Assert.Equal(Samples.Hardware, loaded.Value);
    }

    [Fact]
    public void Only_what_has_no_default_is_needed()
    {
        var loaded = Read("refreshingPeriodMsec; efficientBatteryGridVoltageRatio");

        Assert.Empty(loaded.Findings);
        Assert.Equal(Samples.Hardware with { EfficientBatteryGridVoltageRatio = null }, loaded.Value);
    }

    [Theory]
    [InlineData("efficientBatteryGridvoltageRatio = 6.5; efficientBatteryGridVoltageRatio", "$.efficientBatteryGridvoltageRatio")]
    [InlineData(
        "safety/range/dcdc/meter/tpm = {\"min\": 0, \"max\": 45}; safety/range/dcdc/meter/tmp", "$.safety.range.dcdc.meter.tpm")]
    [InlineData(
        "safety/range/emu/meter/vb = {\"min\": 32, \"max\": 58.4}; safety/range/dcdc/meter/vb", "$.safety.range.emu.meter")]
    public void A_spelling_of_the_specification_counts_with_a_warning(string edits, string path)
    {
        var loaded = Read(edits);

        Assert.Equal(path, loaded.WarningPaths());
        Assert.Equal(Samples.Hardware, loaded.Value);
    }

    [Fact]
    public void The_specifications_paths_of_the_ranges_count_together()
    {
        var loaded = HardwareConfigFile.Read(
            Encoding.UTF8.GetBytes(Good.Replace("\"dcdc\"", "\"DC/DC\"", StringComparison.Ordinal)), "hwConfig.json");

        Assert.Equal("$.safety.range['DC/DC']", loaded.WarningPaths());
        Assert.Equal(Samples.Hardware, loaded.Value);
    }

    [Theory]
    [InlineData("safety/range/dcdc/meter/ig/max = 2.2", "$.safety.range.dcdc.meter.ig")]
    [InlineData("safety/range/dcdc/meter/ig/min = -2.2", "$.safety.range.dcdc.meter.ig")]
    [InlineData("gridCurrentCapacityA = 2.4", "$.safety.range.dcdc.meter.ig")]
    [InlineData("safety/range/dcdc/meter/vg/min = 300", "$.safety.range.dcdc.meter.vg")]
    [InlineData("safety/range/dcdc/meter/ib/max = -1", "$.safety.range.dcdc.meter.ib")]
    [InlineData("dataAcquisitionPeriodMsec = 5000", "$.dataAcquisitionPeriodMsec")]
    public void What_would_stop_a_healthy_home_is_a_warning(string edits, string path)
    {
        var loaded = Read(edits);

        Assert.Equal(path, loaded.WarningPaths());
        Assert.NotNull(loaded.Value);
    }

    [Theory]
    [InlineData("batteryNominalCapacityWh = 0", "$.batteryNominalCapacityWh")]
    [InlineData("batteryNominalCapacityWh = -4800", "$.batteryNominalCapacityWh")]
    [InlineData("batteryNominalCapacityWh = 1e10", "$.batteryNominalCapacityWh")]
    [InlineData("batteryNominalCapacityWh = \"4800\"", "$.batteryNominalCapacityWh")]
    [InlineData("gridCurrentCapacityA = 0; gridCurrentAllowanceA = -0.125", "$.gridCurrentAllowanceA $.gridCurrentCapacityA")]
    [InlineData("droopRatio = 3.9", "$.droopRatio")]
    [InlineData("droopRatio = -0.039; efficientBatteryGridVoltageRatio = 0", "$.droopRatio $.efficientBatteryGridVoltageRatio")]
    [InlineData("refreshingPeriodMsec = 5000.5", "$.refreshingPeriodMsec")]
    [InlineData("refreshingPeriodMsec = 1e400", "$.refreshingPeriodMsec")]
    [InlineData("refreshingPeriodMsec = \"5 s\"", "$.refreshingPeriodMsec")]
    [InlineData("safety/range/dcdc/meter/tmp/min = 50", "$.safety.range.dcdc.meter.tmp.min")]
    [InlineData("safety/range/dcdc/meter/vb = [32, 58.4]", "$.safety.range.dcdc.meter.vb")]
    [InlineData("safety/range/dcdc/meter/ib/max", "$.safety.range.dcdc.meter.ib.max")]
    [InlineData("safety/range/dcdc/meter/ib/max = -1e7", "$.safety.range.dcdc.meter.ib.max")]
    [InlineData(
        "safety/range/dcdc/meter/vg; safety/range/dcdc/meter/ig = {}",
        "$.safety.range.dcdc.meter.ig.max $.safety.range.dcdc.meter.ig.min "
        + "$.safety.range.dcdc.meter.vg.max $.safety.range.dcdc.meter.vg.min")]
    [InlineData("safety = true", "$.safety")]
    [InlineData(
        "batteryNominalCapacityWh; gridCurrentCapacityA; gridCurrentAllowanceA; droopRatio; safety/range = 1",
        "$.batteryNominalCapacityWh $.droopRatio $.gridCurrentAllowanceA $.gridCurrentCapacityA $.safety.range")]
    public void Everything_that_is_wrong_is_named_at_once(string edits, string paths)
    {
        var loaded = Read(edits);

        Assert.Equal(paths, loaded.ErrorPaths());
        Assert.Null(loaded.Value);
    }

    [Fact]
    public void Droop_in_per_cent_is_called_what_it_is() =>
        Assert.Contains("not per cent", Assert.Single(Read("droopRatio = 3.9").Errors).Expected);

    static Gen<HardwareConfig> Configs =>
        from period in Period
        from capacityWh in Between(1, 1e9)
        from capacityA in Between(0.001, 1000)
        from allowanceA in Between(0, 10)
        from droop in Between(0, 1)
        from ratio in Between(0.001, 100).OrNothing()
        from ranges in Range.ArrayOf(5)
        select new HardwareConfig
        {
            RefreshingPeriod = period,
            BatteryNominalCapacityWh = capacityWh,
            GridCurrentCapacityA = capacityA,
            GridCurrentAllowanceA = allowanceA,
            DroopRatio = droop,
            EfficientBatteryGridVoltageRatio = ratio,
            SafetyRanges = new(ranges[0], ranges[1], ranges[2], ranges[3], ranges[4]),
        };

    static Gen<Interval> Range =>
        from ends in Between(-1e6, 1e6).ArrayOf(2)
        select new Interval(ends.Min(), ends.Max());

    static Apis.Domain.Files.Loaded<HardwareConfig> Read(string edits) =>
        HardwareConfigFile.Read(Edits.InOne(Good, edits), "hwConfig.json");
}
