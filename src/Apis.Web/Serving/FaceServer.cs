using System.Net;
using Apis.Web.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Apis.Web.Serving;

/// <summary>The server of a face, without its routes.</summary>
static class FaceServer
{
    /// <summary>Only what our routes need: no logging of requests, no services for each, no routing but our own.</summary>
    public static WebApplication Create(
        IPAddress address, int port, ILoggerFactory loggers, params IReadOnlyList<IHostedService> services)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddSingleton(loggers);
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        foreach (var service in services)
            builder.Services.AddSingleton(service);
        builder.Services.Configure<SocketTransportOptions>(Hurry);
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            ServerLimits.Apply(kestrel);
            kestrel.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        return builder.Build();
    }

    /// <summary>A thread less to wake and a system call less for each request; the connections are few.</summary>
    static void Hurry(SocketTransportOptions sockets)
    {
        sockets.UnsafePreferInlineScheduling = true;
        sockets.WaitForDataBeforeAllocatingBuffer = false;
    }
}
