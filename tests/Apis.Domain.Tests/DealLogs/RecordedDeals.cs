using Apis.Build;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Tests.DealLogs;

/// <summary>The deals that the reference's own nodes made and logged (tests/Golden/apis-main).</summary>
static class RecordedDeals
{
    public static IEnumerable<JsonObject> Created => All("created");

    /// <summary>Deals that were never activated have no log.</summary>
    public static IEnumerable<JsonObject> Logged => All("log").Where(log => log.Members.Count > 0);

    static IEnumerable<JsonObject> All(string member) =>
        from folder in Directory.GetDirectories(Repository.Find(AppContext.BaseDirectory).In("tests/Golden/apis-main")).Order()
        let text = File.ReadAllText(Path.Combine(folder, "deals.json"))
        from deal in ((JsonArray)JsonText.Parse(text, folder).Value!).Elements.Cast<JsonObject>()
        select (JsonObject)deal.Find(member)!.Value;
}
