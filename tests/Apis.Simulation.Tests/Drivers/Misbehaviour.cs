using System.Globalization;
using System.Text;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>What a server sends in place of a good reply.</summary>
static class Misbehaviour
{
    const int TooLarge = 300 * 1024;

    public static IReadOnlyDictionary<string, Func<string, FakeReply>> All { get; } =
        new Dictionary<string, Func<string, FakeReply>>(StringComparer.Ordinal)
        {
            ["silent"] = _ => new([], HangsUp: false),
            ["stops in the middle"] = good => Reply(good).Short(5) with { HangsUp = false },
            ["hangs up"] = _ => new([]),
            ["no HTTP"] = _ => new("0x0002 on\r\n\r\n"u8.ToArray()),
            ["status 500"] = good => Reply(good, "500 Internal Server Error"),
            ["status 404"] = good => Reply(good, "404 Not Found"),
            ["status 201"] = good => Reply(good, "201 Created"),
            ["endless headers"] = good => Reply(good, $"200 OK\r\nX: {new string('x', TooLarge)}"),
            ["body cut off"] = good => Reply(good).Short(5),
            ["JSON cut off"] = good => Reply(good[..^3]),
            ["no body"] = _ => Reply(""),
            ["null"] = _ => Reply("null"),
            ["a list"] = good => Reply($"[{good}]"),
            ["an empty object"] = _ => Reply("{}"),
            ["two objects"] = good => Reply($"{good} {good}"),
            ["an error with status 200"] = _ => Reply("""{"err": "read timeout"}"""),
            ["HTML"] = _ => Reply("<html></html>", type: "text/html"),
            ["JSON called HTML"] = good => Reply(good, type: "text/html; charset=UTF-8"),
            ["not in UTF-8"] = good => Reply(good, encoding: Encoding.Unicode),
            ["a body that is too large"] = good => Reply(good + new string(' ', TooLarge)),
            ["an endless body without its length"] = _ => Reply(new string(' ', 2 * TooLarge), hasLength: false),
            ["nested too deeply"] = good => Reply(With(good, "vg", new string('[', 1_000) + new string(']', 1_000))),
            ["NaN"] = good => Reply(With(good, "vg", "NaN")),
            ["an infinite number"] = good => Reply(With(good, "ig", "1e999")),
            ["a number of no grid"] = good => Reply(With(good, "vg", "-1e12")),
            ["a text for a number"] = good => Reply(With(good, "vg", "\"349.2\"")),
            ["a list for a number"] = good => Reply(With(good, "wb", "[-378.1]")),
            ["a number for a group"] = good => Reply(
                good.Replace("\"meter\": {", "\"meter\": 1, \"old\": {", StringComparison.Ordinal)),
            ["no meter"] = good => Reply(good.Replace("\"meter\"", "\"meters\"", StringComparison.Ordinal)),
        };

    public static FakeReply Reply(
        string body, string status = "200 OK", string type = "application/json", Encoding? encoding = null, bool hasLength = true)
    {
        var content = (encoding ?? Encoding.UTF8).GetBytes(body);
        var length = hasLength ? string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n") : "";
        var head = $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n{length}Connection: close\r\n\r\n";
        return new([.. Encoding.ASCII.GetBytes(head), .. content]);
    }

    /// <summary>With another value, without comma and brace, for a member, where there is one.</summary>
    public static string With(string good, string name, string value)
    {
        var start = good.IndexOf($"\"{name}\": ", StringComparison.Ordinal);
        if (start < 0)
            return good;

        var end = good.IndexOfAny([',', '}'], start);
        return $"{good[..start]}\"{name}\": {value}{good[end..]}";
    }
}
