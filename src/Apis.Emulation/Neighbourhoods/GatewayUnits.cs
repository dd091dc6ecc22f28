using System.Globalization;
using Apis.Domain;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Neighbourhoods;

/// <summary>How the units of a gateway home are called: E001, E001-2, E001-3 (specification 11.2).</summary>
static class GatewayUnits
{
    public static string IdAt(string homeId, int converter) =>
        converter == 0 ? homeId : string.Create(CultureInfo.InvariantCulture, $"{homeId}-{converter + 1}");

    /// <summary>Whether this is a further converter of a home among them.</summary>
    public static bool IsFurther(string unitId, ValueList<UnitPanel> units) =>
        unitId.LastIndexOf('-') is > 0 and var dash && units.Any(unit => unit.UnitId == unitId[..dash]);
}
