namespace Apis.Web.Emulator.Wire;

/// <summary>Bytes of a reply, written from front to back. Names, commas and braces are given as they stand there.</summary>
public sealed class WireWriter(int capacity = WireWriter.FirstSize)
{
    const int FirstSize = 4096;
    const int EscapeLength = 6;

    byte[] _bytes = new byte[capacity];
    int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => _length = 0;

    public void Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    public void Number(double value) => _length += PythonNumber.Write(value, Room(PythonNumber.MaxLength));

    public void Whole(double value) => _length += PythonNumber.WriteWhole(value, Room(PythonNumber.MaxLength));

    public void Flag(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>In quotes; all but plain ASCII is escaped, as Python's json does.</summary>
    public void Text(string text)
    {
        var room = Room((text.Length * EscapeLength) + 2);
        var at = 0;
        room[at++] = (byte)'"';
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' and not '"' and not '\\')
                room[at++] = (byte)c;
            else
                at += Escape(c, room[at..]);
        }

        room[at++] = (byte)'"';
        _length += at;
    }

    static int Escape(char c, Span<byte> room)
    {
        room[0] = (byte)'\\';
        if (ShortEscape(c) is var letter and not '\0')
        {
            room[1] = (byte)letter;
            return 2;
        }

        room[1] = (byte)'u';
        for (var digit = 0; digit < 4; digit++)
            room[2 + digit] = "0123456789abcdef"u8[(c >> (12 - (4 * digit))) & 0xF];
        return EscapeLength;
    }

    static char ShortEscape(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\f' => 'f',
        '\b' => 'b',
        _ => '\0',
    };

    Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        return _bytes.AsSpan(_length);
    }
}
