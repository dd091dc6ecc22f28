using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Apis.Web.Emulator;

/// <summary>What a client may ask of the server at most.</summary>
static class ServerLimits
{
    const int Connections = 512;
    const int RequestLineBytes = 8 * 1024;
    const int HeaderBytes = 16 * 1024;
    const int Headers = 64;

    static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);
    static readonly TimeSpan IdleTimeout = TimeSpan.FromMinutes(2);

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = Connections;
        kestrel.Limits.MaxRequestLineSize = RequestLineBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
        kestrel.Limits.MaxRequestHeaderCount = Headers;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.RequestHeadersTimeout = HeadersTimeout;
        kestrel.Limits.KeepAliveTimeout = IdleTimeout;
    }
}
