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
            return StatusOf(await ReadHead(socket));
        }
        catch (SocketException)
        {
            // Who sends too much is cut off.
            return null;
        }
    }

    static async Task<string> ReadHead(Socket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var (reply, buffer) = ("", new byte[4096]);
        for (int count; !reply.Contains("\r\n\r\n", StringComparison.Ordinal)
            && (count = await socket.ReceiveAsync(buffer, patience.Token)) > 0;)
        {
            reply += Encoding.Latin1.GetString(buffer, 0, count);
        }

        return reply;
    }

    static int? StatusOf(string reply) => reply.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)
        ? int.Parse(reply.AsSpan(9, 3), null)
        : null;
}
