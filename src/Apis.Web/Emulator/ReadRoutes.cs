using Apis.Emulation.Messages;
using Apis.Emulation.Panels;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The routes that read (emulator 4.3). Two of them know units that don't exist as empty ones.</summary>
sealed class ReadRoutes(PlantClient plant, LogCache logs)
{
    public void AddTo(RouteTable routes)
    {
        routes.Get("/get/log", Log);
        routes.Get("/get/unit/", (context, unitId) => UnitOrNothing(context, unitId, UnitWire.Reduced));
        routes.Get("/get/emu/", Emu);
        routes.Get("/get/dcdc/", Converter);
        routes.Get(
            "/get/dcdc/status/",
            (context, unitId) => UnitOrNothing(context, unitId, static (wire, unit) => wire.StatusAndMeter(unit.Converter)));
    }

    async Task Log(HttpContext context, string segment) =>
        await context.ReplyJson(logs.Of(await plant.ReadAll(context)));

    async Task UnitOrNothing(HttpContext context, string unitId, Action<WireWriter, UnitPanel> write)
    {
        var answer = await plant.Ask(new ReadUnit(unitId), context);
        await (answer is Refusal { Kind: RefusalKind.UnknownUnit }
            ? context.ReplyJson("{}"u8)
            : context.ReplyUnit(answer, write));
    }

    async Task Converter(HttpContext context, string unitId) => await context.ReplyUnit(
        await plant.Ask(new ReadUnit(unitId), context), static (wire, unit) => wire.Converter(unit.Converter));

    /// <summary>The energy management unit answers also where the converter is silent.</summary>
    async Task Emu(HttpContext context, string unitId)
    {
        var all = await plant.ReadAll(context);
        await (all.Units.FirstOrDefault(unit => unit.UnitId == unitId) is { } unit
            ? context.ReplyJson(unit.Emu, EmuWire.Emu)
            : context.ReplyUnknown(unitId));
    }
}
