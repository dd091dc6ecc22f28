using System.Net;

namespace Apis.Node.Tests.Drivers.Http;

public class JsonServiceTests
{
    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"err":"read timeout"}""", "was answered with status 400, \"read timeout\"")]
    [InlineData(HttpStatusCode.NotFound, """{"error":"no such route"}""", "was answered with status 404, \"no such route\"")]
    [InlineData(HttpStatusCode.InternalServerError, "<html>", "was answered with status 500")]
    [InlineData(HttpStatusCode.Accepted, """{"a":1}""", "was answered with status 202")]
    public async Task What_is_not_200_is_a_problem_with_its_reason(HttpStatusCode status, string body, string problem)
    {
        var server = new StubServer { Status = status }.With("/a", body);

        var outcome = await server.At("::1", 80).Get("/a", reply => reply.Text("a") ?? "", CancellationToken.None);

        Assert.Equal($"GET http://[::1]/a {problem}", outcome.Problem!.Text);
    }

    [Theory]
    [InlineData("text/html", false)]
    [InlineData("application/json", true)]
    [InlineData("text/json", true)]
    [InlineData("application/vnd.apis+json", true)]
    public async Task What_is_not_called_JSON_is_none(string contentType, bool isFine)
    {
        var server = new StubServer { ContentType = contentType }.With("/a", """{"a":"b"}""");

        var outcome = await server.At("localhost", 80).Get("/a", reply => reply.Text("a") ?? "", CancellationToken.None);

        Assert.Equal(isFine, outcome.Succeeded);
    }
}
