using System.Buffers;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Pages;

/// <summary>The routes of the page (emulator specification 4.1): itself, and the files that it brings along.</summary>
static class PageRoutes
{
    /// <summary>The page takes everything from here, and nobody may frame it to catch clicks.</summary>
    const string Policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void AddTo(RouteTable routes)
    {
        routes.Get("/", (context, _) => Send(context, PageFiles.Index));
        routes.Get("/emulator/", Send);
    }

    static Task Send(HttpContext context, string name)
    {
        if (!PageFiles.All.TryGetValue(name, out var file))
            return context.ReplyError(StatusCodes.Status404NotFound, "no such file");

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers.ETag = file.EntityTag;
        if (context.Request.Headers.IfNoneMatch == file.EntityTag)
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        else
            Write(context.Response, file);
        return Task.CompletedTask;
    }

    static void Write(HttpResponse response, PageFile file)
    {
        response.ContentType = file.ContentType;
        response.ContentLength = file.Content.Length;
        response.BodyWriter.Write(file.Content);
    }
}
