using System.Text.Json;
using Apis.Emulation.Profiles;

namespace Apis.Emulation.Tests.Profiles;

/// <summary>The powers that the reference made of hourly tables (tests/Golden/emulator).</summary>
public sealed class GoldenProfileTests
{
    static readonly JsonElement Input = Read("input.json");

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Loads_and_pv_of_a_night_are_those_of_the_reference(int iteration)
    {
        var state = Read("loop_night_acc10.json").GetProperty("states").GetProperty($"{iteration}");
        var atS = (iteration - 1) * 10;

        foreach (var unit in state.GetProperty("units").EnumerateObject())
        {
            Assert.Equal(Power(unit.Value, "ups_output_power"), Rounded(Load(unit.Name), atS));
            Assert.Equal(Power(unit.Value, "pvc_charge_power"), Rounded(Sun(), atS));
        }
    }

    /// <summary>With a full battery the reference shows less PV power than there is, so those units don't count.</summary>
    [Fact]
    public void Loads_and_pv_at_noon_are_those_of_the_reference()
    {
        var count = 0;
        foreach (var step in Read("dcdc_direct_acc180.json").GetProperty("steps").EnumerateArray())
        {
            if (!step.TryGetProperty("loop_iterations", out _))
                continue;

            var state = step.GetProperty("state");
            var atS = state.GetProperty("count_s").GetDouble() - 180;
            foreach (var unit in state.GetProperty("units").EnumerateObject())
            {
                Assert.Equal(Power(unit.Value, "ups_output_power"), Rounded(Load(unit.Name), atS));
                if (Power(unit.Value, "rsoc") == 100)
                    continue;

                Assert.Equal(Power(unit.Value, "pvc_charge_power"), Rounded(Sun(), atS));
                count++;
            }
        }

        Assert.True(count > 0);
    }

    static SampledProfile Load(string unitId) =>
        new(Table(Input.GetProperty("load_kw").GetProperty(unitId)), 3_600, scaleW: 1_000);

    static SampledProfile Sun() => new(Table(Input.GetProperty("solar_w")), 3_600);

    static double[] Table(JsonElement days) =>
        [.. days.EnumerateArray().SelectMany(day => day.EnumerateArray()).Select(hour => hour.GetDouble())];

    static double Power(JsonElement unit, string name) => unit.GetProperty("emu").GetProperty(name).GetDouble();

    /// <summary>As the reference rounds (emulator 8.3).</summary>
    static double Rounded(SampledProfile profile, double atS)
    {
        Assert.True(profile.TryFind(atS, out var segment));
        return Math.Round(segment.PowerW(atS) * 100, MidpointRounding.ToEven) / 100;
    }

    static JsonElement Read(string file) => JsonDocument.Parse(Shipped.Bytes($"tests/Golden/emulator/{file}")).RootElement;
}
