using System.Text.Json;
using Apis.Build;

namespace Apis.Cli.Tests.Emulator;

public sealed class VerifyCommandTests : IDisposable
{
    static readonly Repository Root = Repository.Find(AppContext.BaseDirectory);

    readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_golden_traces_agree_and_what_is_explained_is_named()
    {
        var exitCode = _shell.Run("emulator", "verify", Golden("loop_night_acc10.json"), Golden("dcdc_direct_acc180.json"));

        Assert.Equal(ExitCodes.Fine, exitCode);
        Assert.Contains("loop_night_acc10.json: 4 steps, 6609 values agree, 0 differ, 0 explained.", _shell.Output);
        Assert.Contains("units.E002.emu.battery_current is 0, recorded is 43.92: explained by E13", _shell.Output);
    }

    [Fact]
    public void A_copy_with_one_number_changed_differs()
    {
        var file = Copy("dcdc_direct_acc180.json", "\"rsoc\":80.27", "\"rsoc\":80.28");

        Assert.Equal(ExitCodes.Failed, _shell.Run("emulator", "verify", file));
        Assert.Contains("units.E001.emu.rsoc is 80.27, recorded is 80.28: differs", _shell.Output);
    }

    [Fact]
    public void A_program_can_read_the_result()
    {
        Assert.Equal(ExitCodes.Fine, _shell.Run("emulator", "verify", "--json", Golden("loop_night_acc10.json")));

        var result = JsonDocument.Parse(_shell.Output).RootElement[0];
        Assert.True(result.GetProperty("isWell").GetBoolean());
        Assert.Equal(6609, result.GetProperty("agreements").GetInt32());
    }

    [Fact]
    public void A_ramp_to_350_volts_takes_twelve_steps_of_whole_volts()
    {
        var file = Copy("dcdc_direct_acc180.json", "\"acc\":180", "\"acc\":10");
        var (head, _) = Split(File.ReadAllText(file), "\"steps\":");
        var volts = new[] { 29, 58, 87, 116, 145, 175, 204, 233, 262, 291, 320, 350 };
        File.WriteAllText(file, head + """
            "steps":[
            {"request":"/set/dcdc/E001?mode=0x0014&dvg=350&dig=2","status":"200 OK","content_type":"application/json","reply":
            {"status":{"status":"0x0014","alarmState":"Light alarm","operationMode":"Grid Autonomy"},
            "meter":{"wg":0.0,"tmp":26.59,"vb":48,"wb":-4.5,"vg":0.0,"ib":-0.27,"ig":-0.0},"vdis":{"dvg":350.0,"drg":0.0},
            "param":{"dig":2.0}}},
            {"ramp":{"to_v":350,"from_v":0,"interval_s":12.0,"steps":12,"vg_after_each_step":[
            """ + string.Join(',', volts.Select(v => $"[{v},{v},{v}]")) + "]}}]}");

        Assert.Equal(ExitCodes.Fine, _shell.Run("emulator", "verify", file));
        Assert.Contains("0 differ, 0 explained.", _shell.Output);
    }

    [Fact]
    public void A_file_that_is_no_trace_is_named_with_what_is_wrong()
    {
        _shell.Write("input.json", File.ReadAllText(Golden("input.json")));

        Assert.Equal(ExitCodes.BadInput, _shell.Run("emulator", "verify", _shell.Write("bad.json", "{\"input\":{\"acc\":0}}")));
        Assert.Contains("$.input.acc is 0, but must be a whole number from 1 to 1000000", _shell.Error);
        Assert.Equal(ExitCodes.BadInput, _shell.Run("emulator", "verify", Path.Combine(_shell.Folder, "missing.json")));
        Assert.Contains("can't be read", _shell.Error);
    }

    string Copy(string name, string text, string by)
    {
        var original = File.ReadAllText(Golden(name));
        Assert.Contains(text, original);
        _shell.Write("input.json", File.ReadAllText(Golden("input.json")));
        var at = original.IndexOf(text, StringComparison.Ordinal);
        return _shell.Write(name, original[..at] + by + original[(at + text.Length)..]);
    }

    static (string Head, string Tail) Split(string text, string at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return (text[..index], text[index..]);
    }

    static string Golden(string name) => Root.In($"tests/Golden/emulator/{name}");
}
