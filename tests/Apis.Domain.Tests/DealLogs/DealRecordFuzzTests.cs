using Apis.Domain.DealLogs;
using Apis.Domain.Files.Json;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.DealLogs;

/// <summary>
/// Takes the recorded deals, changes bytes or values at random, and reads them, as a deal may come from outside. Whatever comes
/// must be read or refused, and what is read prints and reads as the same. The number of a case is its seed.
/// </summary>
public sealed class DealRecordFuzzTests
{
    const int Cases = 5_000;

    [Fact]
    public void Changed_records_are_read_or_refused()
    {
        var records = RecordedDeals.Logged.Select(log => log.PrintCompact()).ToList();
        var readCount = 0;
        for (var seed = 0; seed < Cases; seed++)
            readCount += IsRead(Mutations.Of(records[seed % records.Count], seed), seed) ? 1 : 0;

        // Otherwise the changes are so wild, or so tame, that they try nothing.
        Assert.InRange(readCount, Cases / 20, Cases * 19 / 20);
    }

    static bool IsRead(byte[] text, int seed)
    {
        var loaded = DealRecord.Read(text, "deal", TimeZoneInfo.Utc);
        Assert.True(loaded.Value is not null == !loaded.Errors.Any(), $"seed {seed}");
        if (loaded.Value is not { } deal)
            return false;

        var printed = DealRecord.Print(deal, TimeZoneInfo.Utc);
        var again = DealRecord.Print(DealRecord.Read(printed, "deal", TimeZoneInfo.Utc).Value!, TimeZoneInfo.Utc);
        Assert.Equal((seed, printed.PrintCompact()), (seed, again.PrintCompact()));
        return true;
    }
}
