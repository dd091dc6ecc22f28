using System.Globalization;
using Apis.Emulation.Traces;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Apis.Web.Emulator.Traces;

/// <summary>What a recorded request is about.</summary>
static class Requests
{
    /// <summary>The last segment of the path of a route for one unit.</summary>
    public static string? UnitOf(string request)
    {
        var path = request.Split('?')[0];
        return path.StartsWith("/set/dcdc", StringComparison.Ordinal) || path.StartsWith("/get/", StringComparison.Ordinal)
            ? path[(path.LastIndexOf('/') + 1)..]
            : null;
    }

    /// <summary>Whether it asks for a voltage with decimals, which the reference cuts off.</summary>
    public static bool CutsVoltage(string request) =>
        request.StartsWith("/set/dcdc", StringComparison.Ordinal)
        && QueryHelpers.ParseQuery(new Uri(new("http://trace"), request).Query).TryGetValue("dvg", out var dvg)
        && double.TryParse(dvg, NumberStyles.Float, CultureInfo.InvariantCulture, out var volts)
        && volts != Math.Truncate(volts);

    /// <summary>Where ours refuses what the reference takes, fails at, or dies of: the number of that defect.</summary>
    public static int? QuirkOf(RequestStep step, int ourStatus)
    {
        var refused = ourStatus is >= StatusCodes.Status400BadRequest and < StatusCodes.Status500InternalServerError;
        var failed = step.Status >= StatusCodes.Status500InternalServerError || step.Reply is null;
        return (step.Request.Split('?')[0].Split('/'), refused) switch
        {
            (["", "set", "dcdc", ..], true) when failed => ourStatus == StatusCodes.Status404NotFound ? 2 : 1,
            (["", "set", "emu", ..], true) => failed && ourStatus == StatusCodes.Status404NotFound ? 2 : 19,
            (["", "set", "acc", ..], true) => 18,
            (["", "get", "last"], true) => 7,
            (["", "restart"], true) when failed => 8,
            (["", "get", "emu" or "dcdc", ..], true) when failed => 2,
            (["", "add" or "remove", "unit"], true) when failed => 2,
            _ => null,
        };
    }
}
