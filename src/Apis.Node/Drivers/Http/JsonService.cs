using System.Globalization;
using System.Net;
using Apis.Domain;
using Apis.Domain.Nodes;

namespace Apis.Node.Drivers.Http;

/// <summary>
/// A server that is asked by GET and answers with an object in JSON. Anything but status 200 with such a body is a failed attempt
/// (GridMaster and controller 4.2).
/// </summary>
sealed class JsonService(HttpClient http, ServiceAddress address)
{
    readonly Uri _root = new UriBuilder(Uri.UriSchemeHttp, address.Host, address.Port).Uri;

    public async Task<Outcome<T>> Get<T>(string route, Func<ReplyGroup, T> read, CancellationToken cancellation)
    {
        var uri = new Uri(_root, route);
        var request = $"GET {uri.AbsoluteUri}";
        try
        {
            using var reply = await http.GetAsync(uri, cancellation);
            var body = await reply.Content.ReadAsByteArrayAsync(cancellation);
            return Refusal(reply, body) is { } refusal
                ? FailedAttempt.Because($"{request} {refusal}")
                : ReplyText.Read(body, request, read);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return FailedAttempt.Because($"{request} failed: {failure.Message}");
        }
    }

    static string? Refusal(HttpResponseMessage reply, byte[] body)
    {
        if (reply.StatusCode is not HttpStatusCode.OK)
        {
            var status = string.Create(CultureInfo.InvariantCulture, $"was answered with status {(int)reply.StatusCode}");
            return ReplyText.Reason(body) is { } reason ? $"{status}, {reason}" : status;
        }

        var type = reply.Content.Headers.ContentType?.MediaType;
        return type is null || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"was answered with {type}, but must be with application/json";
    }
}
