using System.Net;
using System.Security.Cryptography;
using System.Text;
using Apis.Domain;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Access;

/// <summary>Who may change something. On loopback everybody; elsewhere who has the token or an address on the list.</summary>
sealed class Gate(IPAddress listensOn, string? secret, ValueList<IPNetwork> allowed)
{
    const string Scheme = "Bearer ";

    readonly bool _isOpen = IPAddress.IsLoopback(listensOn);
    readonly byte[]? _token = secret is { Length: > 0 } token ? Encoding.UTF8.GetBytes(token) : null;

    /// <summary>Why nobody could change anything, in words for people; null when somebody can.</summary>
    public static string? Problem(string face, IPAddress listensOn, string? secret, ValueList<IPNetwork> allowed) =>
        IPAddress.IsLoopback(listensOn) || !string.IsNullOrEmpty(secret) || allowed.Count > 0
            ? null
            : $"the {face} is to listen on {listensOn}, which is not loopback, "
                + "but neither a token nor allowed addresses are given";

    public bool Admits(HttpContext context) => _isOpen || IsOnTheList(context) || HasToken(context);

    bool IsOnTheList(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return false;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return allowed.Any(network => network.Contains(address));
    }

    bool HasToken(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return _token is not null && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(header[Scheme.Length..].Trim()), _token);
    }
}
