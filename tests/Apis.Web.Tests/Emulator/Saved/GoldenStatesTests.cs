using System.Text;
using System.Text.Json;
using Apis.Emulation.SavedUnits;
using Apis.Emulation.Tests.Neighbourhoods;
using Apis.Web.Emulator.Wire;

namespace Apis.Web.Tests.Emulator.Saved;

public class GoldenStatesTests
{
    [Theory]
    [InlineData("dcdc_direct_acc180.json")]
    [InlineData("loop_night_acc10.json")]
    public void Every_state_of_the_reference_goes_out_byte_for_byte_as_it_was_read(string trace)
    {
        var states = 0;
        foreach (var units in UnitsIn(GoldenInput.Read(trace)))
        {
            var text = Saved(units);
            var wire = new WireWriter();

            wire.Log(SavedUnitsFile.Read(Encoding.UTF8.GetBytes(text), trace).Value!);

            // The traces were written without blanks.
            var log = Encoding.UTF8.GetString(wire.Written);
            Assert.Equal(text, log.Replace(": ", ":", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal));
            states++;
        }

        Assert.InRange(states, 5, 20);
    }

    /// <summary>The traces leave out which unit it is.</summary>
    static string Saved(JsonElement units) => "{" + string.Join(",", units.EnumerateObject().Select(unit =>
    {
        var text = unit.Value.GetRawText();
        var card = """
            "oesunit":{"on":true,"ip":"here","display":"D","ipv6_ll":"NA","mac":"NA","ipv6_g":"NA","sn":"2","budo":"1","id":"
            """.Trim() + unit.Name + "\"},";
        return $"\"{unit.Name}\":{text.Insert(text.IndexOf("\"time\"", StringComparison.Ordinal), card)}";
    })) + "}";

    /// <summary>Wherever they are in a trace.</summary>
    static IEnumerable<JsonElement> UnitsIn(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Object => part.EnumerateObject().SelectMany(
            member => member.NameEquals("units") && member.Value.ValueKind is JsonValueKind.Object
                ? [member.Value]
                : UnitsIn(member.Value)),
        JsonValueKind.Array => part.EnumerateArray().SelectMany(UnitsIn),
        _ => [],
    };
}
