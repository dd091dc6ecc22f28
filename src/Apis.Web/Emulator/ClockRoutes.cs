using System.Globalization;
using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Requests;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The routes of emulated time, which the reference doesn't have: look, run, pause, hurry, step.</summary>
sealed class ClockRoutes(PlantClient plant)
{
    static readonly string Expected =
        string.Create(CultureInfo.InvariantCulture, $"must be a whole number from 1 to {CommandLimits.MostPasses}");

    public void AddTo(RouteTable routes)
    {
        routes.Get("/clock", (context, _) => Ask(context, ReadAll.Instance));
        routes.Post("/clock/run", (context, _) => Ask(context, new SetClock(ClockMode.Running)));
        routes.Post("/clock/pause", (context, _) => Ask(context, new SetClock(ClockMode.Paused)));
        routes.Post("/clock/fast", (context, _) => Ask(context, new SetClock(ClockMode.AsFastAsPossible)));
        routes.Post("/clock/step/", Step);
    }

    Task Step(HttpContext context, string passes) =>
        NumberText.Whole(passes) is { } number and >= 1 and <= CommandLimits.MostPasses
        ? Ask(context, new StepClock(number))
        : context.ReplyError(StatusCodes.Status400BadRequest, Parameters.Reason("the number of passes", passes, Expected));

    async Task Ask(HttpContext context, object message) => await context.ReplySnapshot(
        await plant.AskAside(message, context.RequestAborted), snapshot => context.ReplyJson(snapshot, PlantWire.ClockObject));
}
