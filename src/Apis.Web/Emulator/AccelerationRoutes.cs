using System.Globalization;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Requests;
using Apis.Web.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The routes of the acceleration (emulator 4.4), which must let time go on (E18).</summary>
sealed class AccelerationRoutes(PlantClient plant)
{
    static readonly string Expected =
        string.Create(CultureInfo.InvariantCulture, $"must be a whole number from 1 to {CommandLimits.MostAcceleration}");

    public void AddTo(RouteTable routes)
    {
        routes.Get("/get/acc", Get);
        routes.Change("/set/acc/", Set);
    }

    async Task Get(HttpContext context, string segment) =>
        await ReplyNumber(context, await plant.ReadAll(context));

    async Task Set(HttpContext context, string factor)
    {
        if (NumberText.Whole(factor) is not (>= 1 and <= CommandLimits.MostAcceleration and var number))
        {
            await context.ReplyError(
                StatusCodes.Status400BadRequest, Parameters.Reason("the acceleration", factor, Expected));
            return;
        }

        var answer = await plant.Ask(new SetAcceleration(number), context);
        await context.ReplySnapshot(answer, snapshot => ReplyNumber(context, snapshot));
    }

    static Task ReplyNumber(HttpContext context, Snapshot snapshot) =>
        context.ReplyText(snapshot.Acceleration.ToString(CultureInfo.InvariantCulture));
}
