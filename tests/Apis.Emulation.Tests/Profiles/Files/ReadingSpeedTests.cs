using System.Diagnostics;
using System.Text;

namespace Apis.Emulation.Tests.Profiles.Files;

/// <summary>A file of the size of the reference's sample: a hundred homes for a year.</summary>
public sealed class ReadingSpeedTests
{
    [Fact]
    public void A_hundred_homes_for_a_year_are_read_in_time_and_without_keeping_the_text()
    {
        var rows = Enumerable.Range(1, 365).SelectMany(day => Enumerable.Range(1, 100).Select(customer => (customer, day % 10)));
        var text = Encoding.UTF8.GetBytes(Texts.Reference([.. rows]));
        Texts.ReadLoad(Texts.Reference((1, 1)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var loaded = Texts.ReadLoad(text);

        // It takes a few tenths of a second; a busy machine may need more.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Empty(loaded.Findings);
        Assert.Equal(100, loaded.Value!.Homes.Count);

        // The samples take 7 MB, and lists that grow as much again, twice.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }
}
