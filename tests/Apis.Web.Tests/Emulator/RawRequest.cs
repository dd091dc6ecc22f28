using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Apis.Web.Tests.Emulator;

/// <summary>Sends bytes on a connection of their own, whether they are a request or not.</summary>
static class RawRequest
{
    /// <summary>The status of the first reply; null when there was none before the connection ended.</summary>
    public static async Task<int?> Send(int port, byte[] bytes)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port);
        try
        {
            await socket.SendAsync(bytes);
            socket.Shutdown(SocketShutdown.Send);
            return StatusOf(await ReadAll(socket));
        }
        catch (SocketException)
        {
            // Who sends too much is cut off.
            return null;
        }
    }

    static async Task<string> ReadAll(Socket socket)
    {
        using var stream = new NetworkStream(socket);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (IOException)
        {
            return "";
        }
    }

    static int? StatusOf(string reply) => reply.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)
        ? int.Parse(reply.AsSpan(9, 3), null)
        : null;
}
