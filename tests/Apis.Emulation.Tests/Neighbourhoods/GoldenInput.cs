using System.Text.Json;
using Apis.Build;
using Apis.Emulation.Neighbourhoods;

namespace Apis.Emulation.Tests.Neighbourhoods;

/// <summary>The neighbourhood of the golden traces.</summary>
static class GoldenInput
{
    static readonly Repository Root = Repository.Find(AppContext.BaseDirectory);

    public static JsonElement Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Root.In($"tests/Golden/emulator/{file}"))).RootElement;

    public static NeighbourhoodOptions Options(JsonElement trace)
    {
        var (input, setUp) = (Read("input.json"), trace.GetProperty("input"));
        var solar = new Hourly(Days(input.GetProperty("solar_w")), 1);
        var start = DateTime.Parse(setUp.GetProperty("start_time").GetString()!, null)
            .AddSeconds(setUp.GetProperty("start_count_s").GetInt32());
        return new()
        {
            Start = start,
            Acceleration = setUp.GetProperty("acc").GetInt32(),
            HomeOf = id => new()
            {
                Profile = new(Shift(solar, setUp), Shift(new(Days(input.GetProperty("load_kw").GetProperty(id)), 1000), setUp)),
            },
        };
    }

    static Hourly Shift(Hourly profile, JsonElement setUp) =>
        profile with { Values = profile.Values[(setUp.GetProperty("start_count_s").GetInt32() / 3600)..] };

    static double[] Days(JsonElement table) =>
        [.. table.EnumerateArray().SelectMany(day => day.EnumerateArray()).Select(value => value.GetDouble())];
}
