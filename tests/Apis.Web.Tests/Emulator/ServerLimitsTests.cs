using System.Text;
using Apis.Emulation.Faults;
using Apis.Emulation.Messages;
using Apis.Kernel.Asking;

namespace Apis.Web.Tests.Emulator;

public class ServerLimitsTests
{
    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        await using var server = await EmulatorServer.Start();

        Assert.Equal(200, await Send(server, "/get/acc", ""));
        Assert.Equal(200, await Send(server, "/get/acc?" + new string('x', 8_000), ""));
        Assert.Equal(414, await Send(server, "/get/acc?" + new string('x', 9_000), ""));
        Assert.Equal(431, await Send(server, "/get/acc", $"X: {new string('x', 17_000)}\r\n"));
        Assert.Equal(431, await Send(server, "/get/acc", string.Concat(Enumerable.Repeat("X: y\r\n", 100))));
        Assert.Equal(413, await Send(server, "/get/acc", "Content-Length: 1\r\n"));
        Assert.Equal(413, await Send(server, "/get/acc", "Transfer-Encoding: chunked\r\n"));
    }

    [Fact]
    public async Task Who_goes_away_is_no_longer_waited_for()
    {
        await using var server = await EmulatorServer.Start();
        await server.Plant.Ask(new SetConverterFaults("E001", ConverterFaults.None with { IsSilent = true }));
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Client.GetAsync("/get/unit/E001", patience.Token));

        // The hardware has ten seconds to answer; the server ends at once, as nobody waits.
        await server.Stop().WaitAsync(TimeSpan.FromSeconds(5), CancellationToken.None);
    }

    static Task<int?> Send(EmulatorServer server, string target, string headers) => RawRequest.Send(
        server.Port, Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n"));
}
