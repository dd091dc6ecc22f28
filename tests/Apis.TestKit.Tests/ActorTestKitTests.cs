using System.Diagnostics;

namespace Apis.TestKit.Tests;

public class ActorTestKitTests
{
    static readonly TimeSpan ManyHours = TimeSpan.FromHours(1000);

    [Theory]
    [OnEachKit]
    public void A_condition_is_waited_for_and_missed_after_the_time_given(string kit)
    {
        using var test = Kits.Begin(kit);
        var due = test.Time.GetUtcNow() + Kits.Short;
        using var timer = test.Time.CreateTimer(_ => { }, null, Kits.Short, Kits.Short);

        test.AwaitCondition(() => test.Time.GetUtcNow() >= due);

        Assert.Equal(
            "The condition did not come to hold within 00:00:00.0200000.",
            Kits.FailureOf(() => test.AwaitCondition(() => false, Kits.Short)));
    }

    [Theory]
    [OnEachKit]
    public void An_assertion_is_tried_until_it_holds_and_its_last_failure_shown(string kit)
    {
        using var test = Kits.Begin(kit);
        test.Send(test.TestActor, 1);
        test.AwaitAssert(() => Assert.True(test.HasMessages));

        var failure = Assert.Throws<ExpectationException>(() => test.AwaitAssert(() => Assert.Fail("never"), Kits.Short));

        Assert.Equal("The assertion failed for 00:00:00.0200000: never", failure.Message);
        Assert.NotNull(failure.InnerException);
    }

    [Theory]
    [OnEachKit]
    public void The_result_of_a_task_is_waited_for_and_its_fault_thrown(string kit)
    {
        using var test = Kits.Begin(kit);
        var probe = test.CreateTestProbe();
        var reply = probe.Ref.Ask<string>("?");
        probe.ExpectMsg("?");
        probe.Reply("answer");

        Assert.Equal("answer", test.Await(reply));
        Assert.Throws<AskTimeoutException>(() => test.Await(probe.Ref.Ask<string>("?", Kits.Short)));
        Kits.FailureOf(() => test.Await(probe.Ref.Ask<string>("?"), Kits.Short));
    }

    [Theory]
    [OnEachKit]
    public void Time_passes_when_it_is_let(string kit)
    {
        using var test = Kits.Begin(kit);
        var begun = test.Time.GetTimestamp();

        test.Pass(Kits.Short);

        Assert.True(test.Time.GetElapsedTime(begun) >= Kits.Short);
    }

    [Theory]
    [OnEachKit]
    public void The_system_ends_with_the_kit(string kit)
    {
        var test = Kits.Begin(kit);

        test.Dispose();

        Assert.True(test.Sys.WhenTerminated.IsCompletedSuccessfully);
    }

    [Fact]
    public void Virtual_waiting_takes_no_real_time()
    {
        using var test = new ActorTestKit();
        var real = Stopwatch.StartNew();

        test.ExpectNoMsg(ManyHours);
        test.Pass(ManyHours);
        Kits.FailureOf(() => test.ExpectMsg<string>(ManyHours));
        Kits.FailureOf(() => test.AwaitCondition(() => false, ManyHours));

        Assert.Equal(4 * ManyHours, test.Virtual!.Elapsed);
        Assert.True(real.Elapsed < TimeSpan.FromMinutes(1), $"Waiting for virtual time took {real.Elapsed}.");
    }

    [Fact]
    public void Under_virtual_time_nothing_happens_unless_the_test_waits()
    {
        using var test = new ActorTestKit(new VirtualTimeOptions { Seed = 9 });

        test.Send(test.TestActor, "hello");
        Assert.False(test.HasMessages);

        test.Virtual!.RunReady();
        Assert.True(test.HasMessages);
    }

    [Fact]
    public void On_threads_there_is_no_run_to_drive()
    {
        using var test = ActorTestKit.OnThreads();

        Assert.Null(test.Virtual);
        Assert.Same(TimeProvider.System, test.Time);
    }

    [Fact]
    public void On_threads_the_settings_of_the_system_may_be_given()
    {
        using var test = ActorTestKit.OnThreads(ConfigurationFactory.ParseString("apis.actor.ask-timeout = 20ms"));

        Assert.Throws<AskTimeoutException>(() => test.Await(test.TestActor.Ask<string>("?")));
    }
}
