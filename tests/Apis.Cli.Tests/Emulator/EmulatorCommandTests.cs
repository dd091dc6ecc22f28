using System.Text.RegularExpressions;
using Apis.Build;

namespace Apis.Cli.Tests.Emulator;

public sealed partial class EmulatorCommandTests : IDisposable
{
    static readonly Repository Root = Repository.Find(AppContext.BaseDirectory);
    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task It_says_where_to_look_answers_there_and_ends_in_order_when_asked_to()
    {
        using var end = new CancellationTokenSource(Deadline);
        using var text = new StringWriter();
        var output = TextWriter.Synchronized(text);
        var csv = Path.Combine(_shell.Folder, "csv");
        var run = Start(
            output,
            end.Token,
            ["--homes", "3", "--port", "0", "--clock", "fast", "--data", Root.In("config/data"), "--save-csv", csv]);

        var url = await Until(() => Address().Match(Text()) is { Success: true } match ? match.Value : null, end.Token);
        using var client = new HttpClient();
        var unit = await client.GetStringAsync($"{url}/get/unit/E003", end.Token);
        await Until(() => new FileInfo(Path.Combine(csv, "summary.csv")).Length > 400 ? "yes" : null, end.Token);
        await end.CancelAsync();

        Assert.Equal(ExitCodes.Fine, await run);
        Assert.Contains("\"id\": \"E003\"", unit);
        Assert.Contains("3 homes, 10 emulated seconds in a real one", Text());
        Assert.EndsWith("The emulator has ended.\n", Text());
        var summary = await File.ReadAllLinesAsync(Path.Combine(csv, "summary.csv"), CancellationToken.None);
        Assert.StartsWith("2020-01-01,", summary[1]);
        Assert.StartsWith("avg,", summary[^1]);

        // The synchronised writer locks itself.
        string Text()
        {
            lock (output)
                return text.ToString();
        }
    }

    [Theory]
    [InlineData("--homes is 0, but must be a whole number from 1 to 10000.", "--homes", "0")]
    [InlineData("--port is x, but must be a whole number from 0 to 65535.", "--port", "x")]
    [InlineData("--clock is slow, but must be run, pause or fast.", "--clock", "slow")]
    [InlineData("nowhere is no IP address.", "--address", "nowhere")]
    [InlineData("nowhere is no network such as 192.168.1.0/24.", "--allow", "nowhere")]
    [InlineData("can't be read", "--settings", "missing.json")]
    [InlineData("can't be read", "--grid", "missing.json")]
    [InlineData("can't be read", "--data", "missing")]
    [InlineData("which is not loopback, but neither a token nor allowed addresses are given", "--address", "0.0.0.0")]
    public void What_can_not_be_is_refused_with_a_reason(string reason, params string[] options)
    {
        Assert.Equal(ExitCodes.BadInput, _shell.Run(["emulator", .. options]));
        Assert.Contains(reason, _shell.Error);
    }

    [Fact]
    public void A_host_in_the_settings_that_is_no_address_is_refused()
    {
        var settings = _shell.Write("emulator.json", """{"b_host":"myhost"}""");

        Assert.Equal(ExitCodes.BadInput, _shell.Run("emulator", "--settings", settings));
        Assert.Contains("b_host is myhost, but must be an IP address or localhost.", _shell.Error);
    }

    [Fact]
    public void More_homes_than_the_data_have_are_refused()
    {
        Assert.Equal(ExitCodes.BadInput, _shell.Run("emulator", "--homes", "7", "--port", "0", "--data", Root.In("config/data")));
        Assert.Contains("Home 7 of 7 can't be: there are no data for a unit E007.", _shell.Error);
    }

    [Theory]
    [InlineData("--drivers serves up to 200 units, but there are 201.", "--homes", "201", "--drivers")]
    [InlineData("--drivers begins at port 65535 and needs 2, but 65535 is the last that there is.",
        "--homes", "2", "--drivers", "65535")]
    [InlineData("--drivers is x, but must be a whole number from 0 to 65535.", "--drivers", "x")]
    public void Drivers_that_can_not_be_are_refused(string reason, params string[] options)
    {
        Assert.Equal(ExitCodes.BadInput, _shell.Run(["emulator", "--port", "0", .. options]));
        Assert.Contains(reason, _shell.Error);
    }

    [Fact]
    public async Task Each_home_is_driven_as_a_real_converter_where_drivers_are_asked_for()
    {
        using var end = new CancellationTokenSource(Deadline);
        using var text = new StringWriter();
        var output = TextWriter.Synchronized(text);
        var run = Start(
            output, end.Token,
            ["--homes", "2", "--port", "0", "--drivers", "0", "--clock", "pause", "--data", Root.In("config/data")]);

        var emulator = await Until(() => Find(output, text, EmulatorPlace()), end.Token);
        var driver = await Until(() => Find(output, text, DriverPlace()), end.Token);
        using var client = new HttpClient();
        await client.GetStringAsync($"{driver}/dcdc/set?mode=0x0041&dvg=350&dig=1", end.Token);
        var unit = await client.GetStringAsync($"{emulator}/get/unit/E002", end.Token);
        await end.CancelAsync();

        Assert.Equal(ExitCodes.Fine, await run);
        Assert.Contains("\"operationMode\": \"Heteronomy CV\"", unit);
    }

    static string? Find(TextWriter output, StringWriter text, Regex place)
    {
        // The synchronised writer locks itself.
        lock (output)
            return place.Match(text.ToString()) is { Success: true } match ? match.Groups[1].Value : null;
    }

    static Task<int> Start(TextWriter output, CancellationToken isOver, params string[] options)
    {
        var surroundings = new Surroundings(TextReader.Null, output, TextWriter.Null, _ => null)
        {
            IsOver = isOver,
        };
        return Task.Run(() => ApisCommand.Run(["emulator", .. options], surroundings), CancellationToken.None);
    }

    static async Task<string> Until(Func<string?> found, CancellationToken deadline)
    {
        while (true)
        {
            if (found() is { } value)
                return value;
            await Task.Delay(20, deadline);
        }
    }

    [GeneratedRegex(@"Look at (http://127\.0\.0\.1:\d+)/")]
    private static partial Regex EmulatorPlace();

    [GeneratedRegex(@"driver of E002 is at (http://127\.0\.0\.1:\d+)/")]
    private static partial Regex DriverPlace();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
