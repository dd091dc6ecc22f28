using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Streaming;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The stream of events for the page, which the reference doesn't have.</summary>
sealed class EventRoutes(Broadcaster broadcaster)
{
    public void AddTo(RouteTable routes) => routes.Get("/events", Stream);

    async Task Stream(HttpContext context, string segment)
    {
        if (broadcaster.Join() is not { } listener)
        {
            await context.ReplyError(
                StatusCodes.Status503ServiceUnavailable, $"there are {Broadcaster.MostListeners} listeners already");
            return;
        }

        try
        {
            await Send(context, listener);
        }
        finally
        {
            broadcaster.Leave(listener);
        }
    }

    async Task Send(HttpContext context, Listener listener)
    {
        var first = await broadcaster.First(context.RequestAborted);
        listener.Knows(first);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
            return;

        await context.Response.Body.WriteAsync(first.Bytes, context.RequestAborted);
        await foreach (var message in listener.Events(context.RequestAborted))
            await context.Response.Body.WriteAsync(message, context.RequestAborted);
    }
}
