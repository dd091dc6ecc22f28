using System.Text.Json;

namespace Apis.EndToEnd.Emulators;

/// <summary>One value of a unit as the emulator tells it, past the page.</summary>
static class UnitReading
{
    public static async Task<double> Number(this RunningEmulator emulator, string unitId, params string[] names) =>
        (await emulator.Value(unitId, names)).GetDouble();

    public static async Task<string?> Mode(this RunningEmulator emulator, string unitId) =>
        (await emulator.Value(unitId, ["dcdc", "status", "status"])).GetString();

    static async Task<JsonElement> Value(this RunningEmulator emulator, string unitId, string[] names)
    {
        using var log = JsonDocument.Parse(await emulator.Get("/get/log"));
        return names.Aggregate(log.RootElement.GetProperty(unitId), (element, name) => element.GetProperty(name)).Clone();
    }
}
