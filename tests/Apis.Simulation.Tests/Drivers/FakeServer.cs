using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>
/// A server that sends whatever bytes a test makes up for a route. Each request has a connection of its own.
/// </summary>
sealed class FakeServer : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _end = new();
    readonly Func<string, FakeReply> _answer;
    readonly Task _work;

    public FakeServer(Func<string, FakeReply> answer)
    {
        _answer = answer;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _work = Accept();
    }

    public int Port { get; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _work;
        _listener.Dispose();
        _end.Dispose();
    }

    async Task Accept()
    {
        var clients = new List<Task>();
        try
        {
            while (true)
                clients.Add(Serve(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(clients);
        }
    }

    async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                var request = await reader.ReadLineAsync(_end.Token) ?? "";
                while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 })
                    continue;

                var reply = _answer(request.Split(' ')[1].Split('?')[0]);
                await stream.WriteAsync(reply.Bytes, _end.Token);
                if (!reply.HangsUp)
                    await Task.Delay(Timeout.Infinite, _end.Token);
            }
            catch (Exception end) when (end is OperationCanceledException or IOException)
            {
                // The client has gone, or the test is over.
            }
        }
    }
}
