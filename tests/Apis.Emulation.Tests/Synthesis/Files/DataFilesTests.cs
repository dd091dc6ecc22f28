using System.Security.Cryptography;
using System.Text;
using Apis.Emulation.Profiles;
using Apis.Emulation.Settings;
using Apis.Emulation.Synthesis;
using Apis.Emulation.Synthesis.Files;
using Apis.Emulation.Tests.Profiles.Files;

namespace Apis.Emulation.Tests.Synthesis.Files;

public sealed class DataFilesTests
{
    static readonly PvPanel Panel = new EmulatorSettings().Panel;
    static readonly SyntheticData Data = DataMaker.Make(new(3, 4, 7, 35.6, new(2020, 1, 1)));

    [Theory]
    [InlineData(DataFormat.Reference, false, SolarUnit.Watt, 1)]
    [InlineData(DataFormat.Published, false, SolarUnit.WattPerSquareMetre, 3.6936)]
    [InlineData(DataFormat.Tidy, false, SolarUnit.Watt, 1)]
    [InlineData(DataFormat.Tidy, true, SolarUnit.Watt, 1)]
    public void What_is_written_is_read_again(DataFormat format, bool isHalfHourly, SolarUnit unit, double factor)
    {
        var load = Texts.ReadLoad(Load(format, isHalfHourly));
        var solar = Texts.ReadSolar(Solar(format, isHalfHourly), unit);

        Assert.Empty(load.Problems);
        Assert.Empty(solar.Problems);
        Assert.Equal(["E001", "E002", "E003"], load.Value!.Homes.Select(home => home.UnitId));
        for (var hour = 0; hour < (4 * 24) - 1; hour++)
        {
            var pvW = Data.IrradianceWPerM2[hour * 2] * Panel.PowerPerIrradianceM2;
            Assert.Equal(pvW, Texts.PowerW(solar.Value!.Find("E001")!, hour) * factor, 0.2);
            Assert.Equal(Data.Homes[1].LoadW[hour * 2], Texts.PowerW(load.Value.Homes[1].Series, hour), 0.51);
        }
    }

    [Fact]
    public void Half_hours_are_kept_where_the_form_has_them()
    {
        Assert.Equal(Data.Homes[0].LoadW[1], HalfPastMidnight(Load(DataFormat.Published, false)), 0.51);
        Assert.Equal(Data.Homes[0].LoadW[1], HalfPastMidnight(Load(DataFormat.Tidy, true)), 0.51);

        static double HalfPastMidnight(string text) => Texts.PowerW(Texts.ReadLoad(text).Value!.Homes[0].Series, 0.5);
    }

    /// <summary>Bytes that one machine made; another that made others would make other emulations.</summary>
    [Theory]
    [InlineData(DataFormat.Reference, "fce6815810c4abca")]
    [InlineData(DataFormat.Published, "37126da4c33d6f72")]
    [InlineData(DataFormat.Tidy, "1e28ada84532ba69")]
    public void The_same_seed_makes_the_same_bytes_on_every_machine(DataFormat format, string hash)
    {
        var bytes = Encoding.UTF8.GetBytes(Load(format, false) + Solar(format, false));
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }

    [Fact]
    public void The_shipped_data_are_read()
    {
        var load = Texts.ReadLoad(Shipped.Bytes("config/data/sample_load_data.csv"));
        var solar = Texts.ReadSolar(Shipped.Bytes("config/data/sample_solar_data.csv"));

        Assert.Empty(load.Problems);
        Assert.Empty(solar.Problems);
        var set = ProfileSet.Of(new(), load.Value!, solar.Value!).Value!;
        Assert.Equal((6, ((60 * 24) - 1) * 3_600), (set.Homes.Count, set.EndS));
    }

    static string Load(DataFormat format, bool isHalfHourly) => Written(Files(format, isHalfHourly).WriteLoad);

    static string Solar(DataFormat format, bool isHalfHourly) => Written(Files(format, isHalfHourly).WriteSolar);

    static DataFiles Files(DataFormat format, bool isHalfHourly) => new(Data, format, isHalfHourly, Panel);

    static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }
}
