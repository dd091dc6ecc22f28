using System.Buffers;
using System.Globalization;

namespace Apis.Web.Emulator.Requests;

/// <summary>Reads numbers as Python does, but for what no client sends: other digits than 0 to 9, underscores, nan.</summary>
static class NumberText
{
    const NumberStyles Blanks = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
    const NumberStyles Signed = Blanks | NumberStyles.AllowLeadingSign;

    const NumberStyles RealStyle = Signed | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // .NET would take more, such as a final zero character.
    static readonly SearchValues<char> Usual = SearchValues.Create("0123456789+-.eE \t\r\n");

    public static double? Real(string text) =>
        double.TryParse(
            Checked(text), RealStyle, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? value
            : null;

    public static int? Whole(string text) =>
        int.TryParse(Checked(text), Signed, CultureInfo.InvariantCulture, out var value) ? value : null;

    static ReadOnlySpan<char> Checked(string text) => text.AsSpan().ContainsAnyExcept(Usual) ? [] : text;
}
