using System.Text.Json;
using Apis.Emulation.Tests.Neighbourhoods;

namespace Apis.Web.Tests.Emulator;

public class GoldenCommandsTests
{
    [Fact]
    public async Task Converter_commands_are_answered_as_the_reference_did()
    {
        var trace = GoldenInput.Read("dcdc_direct_acc180.json");
        await using var server = await EmulatorServer.Start(homes: 3, neighbourhood: GoldenInput.Options(trace));
        foreach (var rsoc in trace.GetProperty("input").GetProperty("rsoc").EnumerateObject())
            await server.Get($"/set/emu/{rsoc.Name}?rsoc={rsoc.Value.GetRawText()}");

        var requests = 0;
        foreach (var step in trace.GetProperty("steps").EnumerateArray())
            requests += await Play(step, server);

        Assert.Equal(4, requests);
    }

    static async Task<int> Play(JsonElement step, EmulatorServer server)
    {
        if (step.TryGetProperty("loop_iterations", out var iterations))
        {
            await server.Send("POST", $"/clock/step/{iterations.GetInt32()}");
            return 0;
        }

        var (status, contentType, body) = await server.Send("GET", step.GetProperty("request").GetString()!);

        // The trace was written without blanks.
        var reply = body.Replace(": ", ":", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal);
        Assert.Equal(step.GetProperty("reply").GetRawText(), reply);
        Assert.Equal(step.GetProperty("content_type").GetString(), contentType);
        Assert.Equal(200, (int)status);
        return 1;
    }
}
