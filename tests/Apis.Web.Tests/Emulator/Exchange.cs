using System.Globalization;
using Apis.Build;

namespace Apis.Web.Tests.Emulator;

/// <summary>
/// A request and the reply that is expected. In a file of them `&gt;` begins a request, `&lt;` status and content type of the
/// reply, whose body is the next line; `given` is sent before, and its reply not looked at.
/// </summary>
sealed record Exchange(string Method, string Path, int Status, string ContentType, string Body)
{
    const string Given = "given ";

    public static IEnumerable<string> Files(string folder = "Emulator") =>
        Directory.GetFiles(Folder(folder)).Select(file => System.IO.Path.GetFileName(file)).Order();

    public static (IReadOnlyList<string> Before, IReadOnlyList<Exchange> Exchanges) Read(string file, string folder = "Emulator")
    {
        var lines = File.ReadAllLines(System.IO.Path.Combine(Folder(folder), file));
        var before = lines.TakeWhile(line => line.StartsWith(Given, StringComparison.Ordinal)).ToList();
        var exchanges = lines.Skip(before.Count).Chunk(3).Select(chunk => Of(chunk[0], chunk[1], chunk[2]));
        return ([.. before.Select(line => line[Given.Length..])], [.. exchanges]);
    }

    static string Folder(string face) =>
        Repository.Find(AppContext.BaseDirectory).In($"tests/Apis.Web.Tests/{face}/Expected");

    static Exchange Of(string request, string reply, string body)
    {
        Assert.StartsWith("> ", request, StringComparison.Ordinal);
        Assert.StartsWith("< ", reply, StringComparison.Ordinal);
        var (asked, told) = (request[2..].Split(' ', 2), reply[2..].Split(' ', 2));
        return new(asked[0], asked[1], int.Parse(told[0], CultureInfo.InvariantCulture), told[1], body);
    }
}
