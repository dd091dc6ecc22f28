using Apis.Domain.Safety;

namespace Apis.Domain.Tests.Safety;

public sealed class SafetyMemoryTests
{
    [Fact]
    public void It_remembers_the_last_time_of_each_check()
    {
        var memory = SafetyMemory.Empty
            .With(TwoStrikeCheck.Leak, Samples.Noon)
            .With(TwoStrikeCheck.LiveBus, Samples.Noon)
            .With(TwoStrikeCheck.Leak, Samples.Noon.AddSeconds(5));

        Assert.Equal(Samples.Noon.AddSeconds(5), memory.TimeOf(TwoStrikeCheck.Leak));
        Assert.Equal(Samples.Noon, memory.TimeOf(TwoStrikeCheck.LiveBus));
        Assert.Null(memory.TimeOf(TwoStrikeCheck.Capacity));
    }

    [Fact]
    public void What_is_taken_away_leaves_the_rest()
    {
        var memory = SafetyMemory.Empty.With(TwoStrikeCheck.Leak, Samples.Noon) with { NoDealSince = Samples.Noon };

        Assert.Equal(SafetyMemory.Empty with { NoDealSince = Samples.Noon }, memory.Without(TwoStrikeCheck.Leak));
        Assert.Equal(memory, memory.Without(TwoStrikeCheck.LiveBus));
    }
}
