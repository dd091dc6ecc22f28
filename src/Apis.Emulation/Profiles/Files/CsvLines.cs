namespace Apis.Emulation.Profiles.Files;

/// <summary>
/// Reads a stream line by line without keeping more than one. What is no text of one byte a character, too long, or can't be read
/// is a finding, and ends it. Lines without anything in them are skipped.
/// </summary>
sealed class CsvLines(Stream stream, DataFindings findings)
{
    const int FirstBytes = 1 << 16;

    byte[] _buffer = new byte[FirstBytes];
    int _start;
    int _end;
    long _total;
    bool _isDrained;

    /// <summary>The number of the line that was read last, counted from 1.</summary>
    public int Line { get; private set; }

    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public bool TryNext(out ReadOnlySpan<byte> line)
    {
        while (TryAny(out line))
        {
            Line++;
            if (Line == 1 && line.StartsWith(ByteOrderMark))
                line = line[ByteOrderMark.Length..];
            if (line.EndsWith("\r"u8))
                line = line[..^1];
            if (!IsText(line))
                return false;
            if (!line.Trim((byte)' ').IsEmpty)
                return true;
        }

        return false;
    }

    bool IsText(ReadOnlySpan<byte> line)
    {
        if (Line == 1 && line is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..])
            findings.Add(0, 0, "in UTF-16 or UTF-32", "must be in UTF-8");
        else if (line.IndexOfAnyInRange((byte)0, (byte)8) >= 0 || line.IndexOfAnyInRange((byte)10, (byte)31) >= 0)
            findings.Add(Line, 0, "holds bytes that are no text", "must be lines of values with commas between them");
        else
            return true;

        return false;
    }

    bool TryAny(out ReadOnlySpan<byte> line)
    {
        var seen = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(seen + length, 1, out line);

            seen = _end - _start;
            if (seen > DataLimits.LineBytes)
                return Refuse(out line);
            if (_isDrained)
                return Take(seen, 0, out line) && seen > 0;
            if (!Fill())
                return Take(0, 0, out line) && false;
        }
    }

    bool Take(int length, int ending, out ReadOnlySpan<byte> line)
    {
        line = _buffer.AsSpan(_start, length);
        _start += length + ending;
        return true;
    }

    bool Refuse(out ReadOnlySpan<byte> line)
    {
        findings.Add(
            Line + 1, 0, "a longer line", FormattableString.Invariant($"one may have {DataLimits.LineBytes} bytes at most"));
        line = default;
        return false;
    }

    /// <summary>Reads on behind what is there; false when that must end.</summary>
    bool Fill()
    {
        MakeRoom();
        try
        {
            var count = stream.Read(_buffer, _end, _buffer.Length - _end);
            (_end, _total, _isDrained) = (_end + count, _total + count, count == 0);
        }
        catch (IOException unreadable)
        {
            findings.Add(0, 0, "can't be read", $"must be readable: {unreadable.Message}");
            return false;
        }

        if (_total <= DataLimits.Bytes)
            return true;

        findings.Add(0, 0, "a larger file", FormattableString.Invariant($"one may have {DataLimits.Bytes} bytes at most"));
        return false;
    }

    void MakeRoom()
    {
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
