using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Access;

/// <summary>Who may change something. On loopback everybody; elsewhere who has the token or an address on the list.</summary>
sealed class Gate(EmulatorFaceOptions options)
{
    const string Scheme = "Bearer ";

    readonly bool _isOpen = IPAddress.IsLoopback(options.Address);
    readonly byte[]? _token = options.Token is { Length: > 0 } token ? Encoding.UTF8.GetBytes(token) : null;

    public bool Admits(HttpContext context) => _isOpen || IsOnTheList(context) || HasToken(context);

    bool IsOnTheList(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return false;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return options.AllowedAddresses.Any(network => network.Contains(address));
    }

    bool HasToken(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return _token is not null && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(header[Scheme.Length..].Trim()), _token);
    }
}
