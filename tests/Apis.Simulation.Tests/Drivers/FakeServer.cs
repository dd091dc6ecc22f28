using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>
/// A server that sends whatever bytes a test makes up for a route, and then hangs up; null is that it neither answers nor hangs
/// up. Each request has a connection of its own.
/// </summary>
sealed class FakeServer : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _end = new();
    readonly Func<string, byte[]?> _answer;
    readonly Task _work;

    public FakeServer(Func<string, byte[]?> answer)
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

                if (_answer(request.Split(' ')[1].Split('?')[0]) is { } bytes)
                    await stream.WriteAsync(bytes, _end.Token);
                else
                    await Task.Delay(Timeout.Infinite, _end.Token);
            }
            catch (Exception end) when (end is OperationCanceledException or IOException)
            {
                // The client has gone, or the test is over.
            }
        }
    }
}
