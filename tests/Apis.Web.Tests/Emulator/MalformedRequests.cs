using System.Text;

namespace Apis.Web.Tests.Emulator;

/// <summary>
/// Makes up requests that nobody should send: each is wrong in one way, such as its method, its route, a parameter, its length,
/// or that it is no request at all. None of them may change anything. The same seed gives the same requests.
/// </summary>
class MalformedRequests(int seed)
{
    protected static readonly string[] BadNumbers =
        ["", "nan", "NaN", "inf", "-Infinity", "1e999", "-1", "0x10", "abc", "1001", "1e6", "%00", "1%00", "%FF", "%zz", "%",
         "1,5",
         "1_0", "--1", "%D9%A3", "%EF%BC%91", "1+2", "true", "null", "[]", "1;2", "9999999999999999999999", "%E2%88%9E", "1e",
         "e1"];

    static readonly string[] BadModes =
        ["", "0x00", "0x0015", "0X0014", "0x0014%00", "+0x0014", "0x00140", "Wait", "%30x0099", "000014", "0x%30%30",
         "０x0014"];

    static readonly string[] BadUnits =
        ["E999", "e001", "E0010", "E001%20", "%00", "%FF%FE", "..%2F..%2Fetc", "E001%2FE002", "%E2%82%AC", "-", "E001;", "{}",
         "%", "%zz", "*"];

    static readonly string[] BadMembers = ["rsoc", "battery_current", "colour", "system_time", "%FF", ""];

    protected static readonly string[] Methods =
        ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "G\u0000T", "CONNECT", "BREW", ""];

    static readonly string[] Routes =
        ["/get/log", "/get/unit/E001", "/get/emu/E001", "/get/dcdc/E001", "/get/dcdc/status/E001", "/get/acc", "/set/acc/5",
         "/set/emu/E001?rsoc=1", "/set/dcdc/E001?mode=0x0014&dvg=350&dig=1", "/set/dcdc/voltage/E001?dvg=350",
         "/set/dcdc/current/E001?dig=1", "/add/unit", "/remove/unit", "/restart", "/save", "/get/last", "/events", "/clock"];

    readonly Random _random = new(seed);

    /// <summary>A good request, to be spoilt.</summary>
    protected virtual string Sample => "/set/acc/5";

    public virtual byte[] Next() => _random.Next(12) switch
    {
        0 => Request(Any(Methods), Any(Routes)),
        1 => Request("GET", Spoilt(Any(Routes).Split('?')[0])),
        2 => Request("GET", $"/set/dcdc/E001?mode={Any(BadModes)}&dvg=350&dig=1&drg=0"),
        3 => Request("GET", $"/set/dcdc/E001?mode=0x0014&{Wrong("dvg", "350")}&dig=1"),
        4 => Request("GET", $"/set/dcdc/{Any("voltage", "current")}/E001?{Wrong("dvg", "350")}&{Wrong("dig", "1")}"),
        5 => Request("GET", $"/set/dcdc/{Any("", "voltage/", "current/")}{Any(BadUnits)}?mode=0x0014&dvg=350&dig=1"),
        6 => Request("GET", $"/set/emu/E001?rsoc=20&{Any(BadMembers)}={Any(BadNumbers)}x"),
        7 => Request("GET", $"/set/emu/{Any(BadUnits)}?rsoc=5"),
        8 => Request("GET", Any($"/set/acc/{Any(BadNumbers)}x", $"/get/{Any("unit", "emu", "dcdc")}/{Any(BadUnits)}")),
        9 => Request(Any("GET", "POST"), $"/clock/{Any("run", "step/0", "step/x", "stop", "step/")}x"),
        10 => Oversized(),
        _ => Garbage(),
    };

    protected byte[] Oversized() => _random.Next(4) switch
    {
        0 => Request("GET", "/set/acc/" + new string('5', _random.Next(5_000, 20_000))),
        1 => Request("GET", Sample, $"X: {new string('x', _random.Next(17_000, 40_000))}\r\n"),
        2 => Request("GET", Sample, string.Concat(Enumerable.Repeat("A: b\r\n", 100))),
        _ => Request("GET", Sample, $"Content-Length: {_random.Next(1, 100_000)}\r\n"),
    };

    protected byte[] Garbage()
    {
        var bytes = new byte[_random.Next(1, 300)];
        _random.NextBytes(bytes);
        return [.. Any("", $"GET {Sample}\0 ", $"GET {Sample} HTTP/1.1\r\n").Select(c => (byte)c), .. bytes, .. "\r\n\r\n"u8];
    }

    string Wrong(string name, string good) => Any(
        $"{name}={Any(BadNumbers)}",
        $"{name}={Any(BadNumbers)}&{name}=-1",
        $"{name}x={good}",
        $"{name}={good}&{name}={good}");

    protected string Spoilt(string route) => Any(
        route + "/", route.ToUpperInvariant(), "/" + route, route + "/x/y", route + "%2F", route[1..], route + "é");

    protected T Any<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    protected static byte[] Request(string method, string target, string headers = "") =>
        Encoding.UTF8.GetBytes($"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n");
}
