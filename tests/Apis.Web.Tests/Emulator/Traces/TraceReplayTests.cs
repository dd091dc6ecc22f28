using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Apis.Build;
using Apis.Emulation.Traces;
using Apis.Web.Emulator.Traces;

namespace Apis.Web.Tests.Emulator.Traces;

public partial class TraceReplayTests
{
    static readonly Repository Root = Repository.Find(AppContext.BaseDirectory);
    static readonly TraceInput Input = TraceInputFile.Read(Bytes(Text("input.json")), "input.json").Value!;

    [Theory]
    [InlineData("loop_night_acc10.json", 4)]
    [InlineData("dcdc_direct_acc180.json", 8)]
    public async Task The_golden_traces_agree(string file, int steps)
    {
        var result = await Replay(Text(file));

        Assert.Empty(result.Differences.Where(difference => difference.Counts));
        Assert.Equal(steps, result.Steps);
        Assert.True(result.Agreements > 1_000);
    }

    [Fact]
    public async Task What_the_reference_gets_wrong_about_a_full_battery_is_named()
    {
        var result = await Replay(Text("dcdc_direct_acc180.json"));

        Assert.Equal(
            ["engine.wasted 14", "units.E002.emu.battery_current 13", "units.E003.emu.battery_current 13"],
            result.Differences.Select(difference => $"{difference.Path} {difference.Quirk}").Order());
    }

    [Theory]
    [InlineData("loop_night_acc10.json")]
    [InlineData("dcdc_direct_acc180.json")]
    public async Task A_copy_with_one_number_changed_does_not_agree(string file)
    {
        var (text, chance) = (Text(file), new Random(1));
        var recorded = text.IndexOf("\"initial\"", StringComparison.Ordinal);
        var numbers = Number().Matches(text).Where(number => number.Index > recorded).ToList();
        for (var round = 0; round < 60; round++)
        {
            var number = numbers[chance.Next(numbers.Count)];
            if (Before(text, number.Index) is "\"loop_iterations\": " or "\"iterations_run\": ")
                continue;

            var value = double.Parse(number.Value, CultureInfo.InvariantCulture) + 0.2;
            var changed = text[..number.Index] + value.ToString("R", CultureInfo.InvariantCulture)
                + text[(number.Index + number.Length)..];
            var replayed = TraceFile.Read(Bytes(changed), file);
            if (replayed.Value is null)
                continue;

            var result = await TraceReplay.Run(replayed.Value, Input);
            var place = text[(number.Index - 60)..number.Index];
            Assert.False(result.Value?.IsWell ?? false, $"{number.Value} at {number.Index}: {place}");
        }
    }

    static string Before(string text, int at) => text[text.LastIndexOf('"', text.LastIndexOf('"', at) - 1)..at];

    static async Task<TraceResult> Replay(string text)
    {
        var trace = TraceFile.Read(Bytes(text), "trace.json");
        Assert.Empty(trace.Findings);
        return (await TraceReplay.Run(trace.Value!, Input)).Value!;
    }

    static string Text(string file) => File.ReadAllText(Root.In($"tests/Golden/emulator/{file}"));

    static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [GeneratedRegex(@"(?<=[\[:,]\s?)-?\d+(\.\d+)?(?=[,}\]])")]
    private static partial Regex Number();
}
