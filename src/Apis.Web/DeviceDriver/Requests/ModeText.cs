using System.Buffers;
using System.Globalization;
using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Web.DeviceDriver.Requests;

/// <summary>
/// Reads `mode`: `0x` and as many hexadecimal digits as one likes (device driver 2.4). Only the four modes can be set, so that no
/// reserved one is ever there to be read (V5, V10).
/// </summary>
static class ModeText
{
    const string Prefix = "0x";
    const int ExcerptLength = 60;

    // .NET would take more, such as a final zero character.
    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    public static Outcome<ConverterMode> Read(string text)
    {
        if (Number(text) is not { } number)
            return new Problem($"bad value: {(text.Length > ExcerptLength ? text[..ExcerptLength] + "…" : text)}");

        return ConverterModes.FromCode(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:x4}")) is { } mode
            ? mode
            : new Problem(string.Create(CultureInfo.InvariantCulture, $"bad value: operation mode: {number}"));
    }

    static ulong? Number(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.AsSpan(Prefix.Length) is var digits
        && !digits.ContainsAnyExcept(Digits)
        && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
