using System.Text;
using Apis.Build;
using Apis.Web.Emulator.Pages;
using Apis.Web.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Tests.Emulator.Pages;

public sealed class PageRoutesTests
{
    readonly RouteTable _routes = new();

    public PageRoutesTests() => PageRoutes.AddTo(_routes);

    [Fact]
    public async Task The_page_stands_at_the_root_and_may_use_nothing_from_elsewhere()
    {
        var (response, body) = await Get("/");

        Assert.Equal(StatusCodes.Status200OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.ContentType);
        Assert.Equal("nosniff", response.Headers.XContentTypeOptions);
        Assert.StartsWith("default-src 'self';", response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", body, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetByteCount(body), response.ContentLength);
    }

    [Fact]
    public async Task Every_file_beside_it_is_served_as_it_is()
    {
        var folder = Repository.Find(AppContext.BaseDirectory).In("src/Apis.Web/wwwroot/emulator");
        var files = Directory.GetFiles(folder);

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var (response, body) = await Get($"/emulator/{Path.GetFileName(file)}");
            Assert.Equal(StatusCodes.Status200OK, response.StatusCode);
            Assert.Equal(await File.ReadAllTextAsync(file, response.HttpContext.RequestAborted), body);
        }
    }

    [Theory]
    [InlineData("main.js", "text/javascript; charset=utf-8")]
    [InlineData("emulator.css", "text/css; charset=utf-8")]
    [InlineData("icon.svg", "image/svg+xml")]
    public async Task A_file_has_the_type_that_a_browser_wants(string name, string contentType)
    {
        var (response, _) = await Get($"/emulator/{name}");

        Assert.Equal(contentType, response.ContentType);
    }

    [Fact]
    public async Task Who_has_the_file_already_is_told_so()
    {
        var (first, _) = await Get("/emulator/main.js");

        var (second, body) = await Get("/emulator/main.js", first.Headers.ETag);

        Assert.Equal(StatusCodes.Status304NotModified, second.StatusCode);
        Assert.Empty(body);
        Assert.Equal("no-cache", second.Headers.CacheControl);
    }

    [Theory]
    [InlineData("/emulator/nothing.js")]
    [InlineData("/emulator/..%2Findex.html")]
    [InlineData("/emulator/MAIN.js")]
    public async Task What_there_is_not_is_not_found(string path)
    {
        var (response, _) = await Get(path);

        Assert.Equal(StatusCodes.Status404NotFound, response.StatusCode);
    }

    async Task<(HttpResponse Response, string Body)> Get(string path, string? entityTag = null)
    {
        var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        context.Request.Headers.IfNoneMatch = entityTag;
        await _routes.Find(path, out var segment)!.Handle(context, segment);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        return (context.Response, Encoding.UTF8.GetString(body.ToArray()));
    }
}
