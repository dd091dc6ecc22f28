using System.Text;
using Apis.Emulation.Profiles.Files;
using FsCheck.Fluent;

namespace Apis.Emulation.Tests.Profiles.Files;

public sealed class CsvLinesTests
{
    [Fact]
    public void Lines_come_whole_however_the_stream_gives_them() => Properties.ForAll(
        from lengths in Gen.Choose(1, 200_000).ArrayOf(5)
        from chunk in Gen.Choose(1, 100_000)
        select (lengths, chunk),
        given =>
        {
            var text = string.Join('\n', given.lengths.Select((length, at) => new string((char)('a' + at), length)));
            var lines = new CsvLines(new Drip(Encoding.UTF8.GetBytes(text), given.chunk), new("f"));
            var lengths = new List<int>();
            while (lines.TryNext(out var line))
                lengths.Add(line.Length);
            Assert.Equal(given.lengths, lengths);
            Assert.Equal(5, lines.Line);
        },
        cases: 100);

    [Fact]
    public void A_file_that_is_too_large_ends_and_says_so()
    {
        var findings = new DataFindings("f");
        var lines = new CsvLines(new Endless(), findings);
        while (lines.TryNext(out _))
            continue;

        Assert.Equal(
            "f: a larger file, but one may have 200000000 bytes at most",
            Assert.Single(findings.Conclude<string>(null).Problems));
    }

    [Fact]
    public void A_stream_that_breaks_ends_and_says_so()
    {
        var findings = new DataFindings("f");
        Assert.False(new CsvLines(new Broken(), findings).TryNext(out _));
        Assert.Equal(
            "f: can't be read, but must be readable: unplugged", Assert.Single(findings.Conclude<string>(null).Problems));
    }

    sealed class Drip(byte[] text, int chunk) : MemoryStream(text)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }

    sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'1');
            buffer[offset] = (byte)'\n';
            return count;
        }
    }

    sealed class Broken : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("unplugged");
    }
}
