using System.Reflection;
using System.Security.Cryptography;

namespace Apis.Web.Emulator.Pages;

/// <summary>The files of the page, which lie in the assembly, so that there is nothing to install.</summary>
static class PageFiles
{
    public const string Index = "index.html";

    /// <summary>The project file puts it before the names of the files.</summary>
    const string Prefix = "emulator/";

    static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    public static IReadOnlyDictionary<string, PageFile> All { get; } = Read(typeof(PageFiles).Assembly);

    static Dictionary<string, PageFile> Read(Assembly assembly) => assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal);

    static PageFile Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new PageFile(ContentTypes[Path.GetExtension(name)], content, EntityTag(content));
    }

    static string EntityTag(byte[] content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"";
}
