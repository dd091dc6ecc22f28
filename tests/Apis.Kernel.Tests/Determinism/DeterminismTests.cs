using System.Collections.Concurrent;

namespace Apis.Kernel.Tests.Determinism;

[Collection(nameof(Alone))]
public class DeterminismTests
{
    const int Seeds = 2_000;

    [Theory]
    [InlineData(Ordering.FirstInFirstOut)]
    [InlineData(Ordering.Shuffled)]
    public void The_same_seed_gives_the_same_run(Ordering ordering)
    {
        var differing = new ConcurrentBag<int>();
        var messages = new long[Seeds];
        Parallel.For(0, Seeds, seed =>
        {
            var first = RandomProgram.Run((ulong)seed, (ulong)seed, ordering);
            if (RandomProgram.Run((ulong)seed, (ulong)seed, ordering) != first)
                differing.Add(seed);
            messages[seed] = first.Messages;
        });

        Assert.Empty(differing);
        Assert.True(messages.Average() > 50, $"The programs are too short to say much: {messages.Average()} messages each.");
    }

    [Fact]
    public void Different_seeds_give_the_same_program_different_orders()
    {
        const int Runs = 200;
        var outcomes = Enumerable.Range(1, Runs).Select(seed => RandomProgram.Run(7, (ulong)seed, Ordering.Shuffled)).ToArray();

        Assert.True(outcomes.Select(outcome => outcome.Fingerprint).Distinct().Count() > Runs * 0.9);
        Assert.True(outcomes.Select(outcome => outcome.Notes).Distinct().Count() > Runs * 0.9);
    }

    [Fact]
    public void First_in_first_out_the_seed_of_the_run_changes_nothing()
    {
        var outcomes = Enumerable.Range(1, 20).Select(seed => RandomProgram.Run(7, (ulong)seed, Ordering.FirstInFirstOut));

        Assert.Single(outcomes.Distinct());
    }
}
