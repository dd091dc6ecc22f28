using Apis.Emulation.Messages;
using Apis.Emulation.SavedUnits;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The routes that add and remove units, or begin again with six (emulator 4.9).</summary>
sealed class UnitRoutes(PlantClient plant, LogCache logs)
{
    public void AddTo(RouteTable routes)
    {
        routes.Change("/add/unit", (context, _) => Change(context, AddUnit.Instance));
        routes.Change("/remove/unit", (context, _) => Change(context, RemoveUnit.Instance));
        routes.Change("/restart", (context, _) => Change(context, new ReplaceUnits(SixUnits.All)));
    }

    async Task Change(HttpContext context, object message) => await context.ReplySnapshot(
        await plant.AskAside(message, context.RequestAborted), snapshot => context.ReplyJson(logs.Of(snapshot)));
}
