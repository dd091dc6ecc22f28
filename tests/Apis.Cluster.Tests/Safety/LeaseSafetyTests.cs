using Xunit.Abstractions;

namespace Apis.Cluster.Tests.Safety;

public sealed class LeaseSafetyTests(ITestOutputHelper output)
{
    const int Seeds = 300;

    [Fact]
    public void Whatever_fails_a_role_has_one_holder_epochs_grow_and_no_fence_outlives_its_lease()
    {
        var (reigns, stale, turns, unavailable) = (0, 0, 0, 0);
        for (var seed = 1; seed <= Seeds; seed++)
        {
            using var turmoil = Turmoil.Of(seed);
            Assert.True(turmoil.Beliefs.Breaches.Count == 0, $"Seed {seed}: {string.Join("\n", turmoil.Beliefs.Breaches)}");
            Assert.Equal(turmoil.Turns.Order(), turmoil.Turns);
            reigns += turmoil.Beliefs.Reigns;
            stale += turmoil.Beliefs.StaleCommits;
            turns += turmoil.Turns.Count;
            unavailable += turmoil.Beliefs.Unavailable;
        }

        output.WriteLine($"{reigns} reigns, {turns} writes, {stale} stale attempts, {unavailable} calls without reply");
        Assert.True(reigns > Seeds * 5 && stale > Seeds * 5 && turns > Seeds * 20, "The runs are too dull to say much.");
    }

    [Fact]
    public void The_same_seed_gives_the_same_run_and_another_seed_another()
    {
        var fingerprints = new HashSet<ulong>();
        for (var seed = 1; seed <= 30; seed++)
        {
            using var first = Turmoil.Of(seed);
            using var second = Turmoil.Of(seed);
            Assert.Equal(first.Fingerprint, second.Fingerprint);
            Assert.Equal(first.Turns, second.Turns);
            fingerprints.Add(first.Fingerprint);
        }

        Assert.Equal(30, fingerprints.Count);
    }
}
