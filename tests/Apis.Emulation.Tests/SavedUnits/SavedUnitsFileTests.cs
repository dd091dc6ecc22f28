using System.Text;
using Apis.Domain.Converters;
using Apis.Emulation.Panels;
using Apis.Emulation.SavedUnits;
using FsCheck.Fluent;

namespace Apis.Emulation.Tests.SavedUnits;

public class SavedUnitsFileTests
{
    /// <summary>As files of older versions are: members are missing, and times are written another way.</summary>
    const string Old =
        """
        {"E003": {"emu": {"charge_discharge_power": -154.65, "rsoc": 21.08, "ups_output_frequency": 0,
            "system_time": {"hour": 10, "year": 2014}},
          "dcdc": {"status": {"status": "0x0014", "statusName": "Waiting"}, "param": {"dig": 2.0}, "meter": {"ig": -0.0}},
          "oesunit": {"on": false, "id": "E003", "display": "E003"}, "time": "2014-01-01 21:00:00"}}
        """;

    [Fact]
    public void A_file_of_an_older_version_is_read_and_what_it_lacks_is_as_in_a_new_unit()
    {
        var unit = Read(Old).Value!.Single();

        Assert.Equal(new Figure(-154.65), unit.Emu.ChargeDischargePowerW);
        Assert.Equal(new EmuClock { Hour = 10 }, unit.Emu.SystemTime);
        Assert.Equal(new EmuPanel().UpsOperationSchedule, unit.Emu.UpsOperationSchedule);
        Assert.Equal(ConverterMode.VoltageReference, unit.Converter.Mode);
        Assert.Equal("Light alarm", unit.Converter.AlarmState);
        Assert.Equal(new UnitCard { IsOn = false, Id = "E003", Display = "E003" }, unit.Card);
        Assert.Equal("2014/01/01-21:00:00", unit.Time);
    }

    [Fact]
    public void Whether_a_number_has_a_point_is_kept()
    {
        var unit = Read(Old).Value!.Single();

        Assert.Equal(new Figure(0, IsWhole: true), unit.Emu.UpsOutputFrequencyHz);
        Assert.Equal(new Figure(2.0), unit.Converter.Limits.GridCurrentA);
        Assert.True(double.IsNegative(unit.Converter.Meter.GridCurrentA.Value));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var loaded = Read(
            """
            {"E001": {"emu": {"rsoc": -1, "battery_current": "no"},
              "dcdc": {"status": {"status": "0x0099"}, "vdis": {"dvg": 1e999, "drg": 11}},
              "oesunit": {"id": "E002", "on": 1}, "time": "yesterday"},
             "House": {"emu": [], "dcdc": {}, "oesunit": {}}}
            """);

        Assert.Null(loaded.Value);
        Assert.Equal(
            ["$.E001.dcdc.status.status", "$.E001.dcdc.vdis.drg", "$.E001.dcdc.vdis.dvg", "$.E001.emu.battery_current",
             "$.E001.emu.rsoc", "$.E001.oesunit.id", "$.E001.oesunit.on", "$.E001.time", "$.House", "$.House.dcdc.status.status",
             "$.House.emu", "$.House.oesunit.id"],
            loaded.Errors.Select(error => error.Path.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("E001", true)]
    [InlineData("E000", true)]
    [InlineData("E10000", true)]
    [InlineData("E01", false)]
    [InlineData("E100000", false)]
    [InlineData("E00٣", false)]
    [InlineData("e001", false)]
    public void Units_are_called_as_the_emulator_calls_them(string id, bool isOne) =>
        Assert.Equal(isOne, Read(Old.Replace("E003", id, StringComparison.Ordinal)).Value is not null);

    [Fact]
    public void No_damage_to_a_file_does_more_than_have_it_refused() => Properties.ForAll(
        Gen.Choose(0, Old.Length - 1)
            .SelectMany(at => Gen.Choose(0, 255).Select(value => (At: at, Value: (byte)value)))
            .ListOf(3),
        damages =>
        {
            var text = Encoding.UTF8.GetBytes(Old);
            foreach (var (at, value) in damages)
                text[at] = value;

            var loaded = SavedUnitsFile.Read(text, "lastSave.json");

            Assert.All(loaded.Value ?? [], unit => Assert.InRange(unit.Emu.RsocPercent.Value, 0, 100));
            Assert.NotEqual(loaded.Value is null, !loaded.Errors.Any());
        });

    static Domain.Files.Loaded<ValueList<UnitPanel>> Read(string text) =>
        SavedUnitsFile.Read(Encoding.UTF8.GetBytes(text), "lastSave.json");
}
