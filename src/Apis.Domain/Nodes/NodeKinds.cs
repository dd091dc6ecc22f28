using Apis.Domain.Files.Reading;
using Apis.Domain.Time;

namespace Apis.Domain.Nodes;

/// <summary>The kinds of values that only config.json has.</summary>
static class NodeKinds
{
    const int LongestPath = 2_000;

    public static readonly Kind<string> Path = Kinds.Texts($"must be a path of at most {LongestPath} characters", IsPath);

    /// <summary>A path with a place to fill in.</summary>
    public static readonly Kind<string> PathFormat = Kinds.Texts(
        "must be a path that has %s once, and no other %",
        text => IsPath(text) && text.Contains("%s", StringComparison.Ordinal) && text.Count(c => c == '%') == 1);

    public static readonly Kind<string> DealLogDirFormat = Kinds.Texts(
        "must be a date pattern such as 'logs/'uuuu'/'MM'/'dd: text in single quotes, "
            + "and one or two of M, d, H, m, s or up to nine u or y",
        text => IsPath(text) && DateTimePattern.Parse(text).Succeeded);

    public static readonly Kind<string> Host = Kinds.Texts(
        "must be the name or the address of a computer", text => Uri.CheckHostName(text) is not UriHostNameType.Unknown);

    public static readonly Kind<int> Port = Kinds.Whole(1, 65_535);

    public static readonly Kind<string> UriPath = Kinds.Texts("must be the path of an address, such as /alive", IsUri);

    static bool IsPath(string text) =>
        text.Length <= LongestPath && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);

    static bool IsUri(string text) =>
        text.StartsWith('/') && text.Length <= LongestPath && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
}
