namespace Apis.Kernel.Tests.Virtual;

public class FingerprintTests
{
    [Fact]
    public void Equal_runs_have_equal_fingerprints() =>
        Assert.Equal(Of(Hello("a", 1), Hello("b", 2)), Of(Hello("a", 1), Hello("b", 2)));

    [Fact]
    public void The_order_of_messages_matters() =>
        Assert.NotEqual(Of(Hello("a", 1), Hello("b", 2)), Of(Hello("b", 2), Hello("a", 1)));

    [Fact]
    public void The_path_of_who_receives_matters() => Assert.NotEqual(Of(Hello("a", 1)), Of(Hello("b", 1)));

    [Fact]
    public void The_type_of_a_message_matters() => Assert.NotEqual(Of(Hello("a", 1)), Of(run => Tell(run, "a", "hello")));

    [Fact]
    public void The_time_of_a_message_matters() =>
        Assert.NotEqual(Of(Hello("a", 1)), Of(run => run.RunFor(TimeSpan.FromTicks(1)), Hello("a", 1)));

    [Fact]
    public void The_number_of_messages_matters() => Assert.NotEqual(Of(Hello("a", 1)), Of(Hello("a", 1), Hello("a", 1)));

    [Fact]
    public void The_content_of_a_message_matters_where_its_hash_is_known()
    {
        var hashes = new Dictionary<Type, Func<object, ulong>>
        {
            [typeof(Greeting)] = message => (ulong)((Greeting)message).Number,
        };

        Assert.Equal(Of(Hello("a", 1)), Of(Hello("a", 2)));
        Assert.NotEqual(Of(hashes, Hello("a", 1)), Of(hashes, Hello("a", 2)));
        Assert.Equal(Of(hashes, Hello("a", 1)), Of(hashes, Hello("a", 1)));
    }

    [Fact]
    public void The_name_of_the_system_does_not_matter()
    {
        ulong Named(string name)
        {
            using var run = VirtualTime.Create(name);
            Hello("a", 1)(run);
            return run.Fingerprint;
        }

        Assert.Equal(Named("one"), Named("other"));
    }

    [Fact]
    public void Who_took_none_cannot_ask_for_it()
    {
        using var run = VirtualTime.Create("run", new VirtualTimeOptions { TakesFingerprint = false });

        var failure = Assert.Throws<InvalidOperationException>(() => run.Fingerprint);

        Assert.Contains(nameof(VirtualTimeOptions.TakesFingerprint), failure.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// Whoever wrote a fingerprint down must find it again: in another process, on another machine, years later.
    /// </summary>
    [Theory]
    [InlineData(Ordering.FirstInFirstOut, 11047175045631651512UL)]
    [InlineData(Ordering.Shuffled, 17039351399660011540UL)]
    public void A_fixed_program_has_the_fingerprint_that_it_has_always_had(Ordering ordering, ulong fingerprint)
    {
        using var run = VirtualTime.Create("run", new VirtualTimeOptions { Seed = 42, Ordering = ordering });
        var chance = run.RandomFor("program");
        var ring = new List<IActorRef>();
        for (var i = 0; i < 10; i++)
        {
            ring.Add(run.System.Improvise(
                actor =>
                {
                    actor.On<int>(left => ring[left % ring.Count].Tell(left > 0 ? left - 1 : "end"));
                    actor.OnAsync<string>(_ => Task.Delay(chance.Next(1, 1000).Milliseconds(), run.Provider));
                    actor.On<List<int>>(numbers => actor.Self.Tell(numbers.Count));
                },
                $"member-{i}"));
        }

        foreach (var member in ring)
            member.Tell(new List<int>(new int[chance.Next(50)]));
        run.RunFor(1.Hours());

        Assert.Equal(fingerprint, run.Fingerprint);
    }

    static Action<VirtualTime> Hello(string name, int number) => run => Tell(run, name, new Greeting(number));

    /// <summary>The actor lives for the one message, so that the next may have its name.</summary>
    static void Tell(VirtualTime run, string name, object message)
    {
        var actor = run.System.Improvise(actor => actor.On<object>(_ => actor.Context.Stop(actor.Self)), name);
        actor.Tell(message);
        run.RunReady();
    }

    static ulong Of(params Action<VirtualTime>[] steps) => Of(new Dictionary<Type, Func<object, ulong>>(), steps);

    static ulong Of(Dictionary<Type, Func<object, ulong>> contentHashes, params Action<VirtualTime>[] steps)
    {
        using var run = VirtualTime.Create("run", new VirtualTimeOptions { ContentHashes = contentHashes });
        foreach (var step in steps)
            step(run);
        return run.Fingerprint;
    }

    sealed record Greeting(int Number);
}
