using System.Text.Json;

namespace Apis.Build.Advisories;

/// <summary>The page on which a package source says what it offers.</summary>
static class ServiceIndex
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static bool KeepsAdvisories(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("resources").EnumerateArray()
            .Any(resource => resource.GetProperty("@type").ToString().StartsWith("VulnerabilityInfo/", StringComparison.Ordinal));
    }

    /// <summary>Null when the source is a folder or doesn't answer.</summary>
    public static async Task<string?> Read(string source)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out var address) || address.IsFile)
            return null;

        using var client = new HttpClient { Timeout = Patience };
        try
        {
            return await client.GetStringAsync(address);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }
}
