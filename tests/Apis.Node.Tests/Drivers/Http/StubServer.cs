using System.Net;
using System.Text;
using Apis.Domain.Nodes;
using Apis.Node.Drivers.Http;

namespace Apis.Node.Tests.Drivers.Http;

/// <summary>Answers requests without a network, each route with the text that it was given, and remembers who asked.</summary>
sealed class StubServer : HttpMessageHandler
{
    readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    public List<string> Asked { get; } = [];

    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    public string ContentType { get; init; } = "application/json";

    public StubServer With(string route, string body)
    {
        _bodies[route] = body;
        return this;
    }

    public JsonService At(string host, int port) => new(new HttpClient(this), new ServiceAddress(host, port));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add($"{request.Method} {request.RequestUri!.AbsoluteUri}");
        var body = _bodies.GetValueOrDefault(request.RequestUri.AbsolutePath, """{"err":"no such route"}""");
        return Task.FromResult(new HttpResponseMessage(Status)
        {
            Content = new StringContent(body, Encoding.UTF8, ContentType),
        });
    }
}
