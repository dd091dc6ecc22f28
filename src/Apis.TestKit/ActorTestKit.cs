using Apis.Kernel.Virtual;

namespace Apis.TestKit;

/// <summary>
/// An actor system for one test, and what a test needs around it. Under virtual time unless asked otherwise: then nothing
/// happens but while the test waits or lets time pass, and waiting takes no time.
/// </summary>
public sealed class ActorTestKit : TestProbe, IDisposable
{
    readonly ITestTime _time;
    readonly Action _end;

    public ActorTestKit(VirtualTimeOptions? options = null)
        : this(VirtualTime.Create("test", options))
    {
    }

    ActorTestKit(VirtualTime run)
        : this(run.System, new VirtualTestTime(run), run.Dispose) => Virtual = run;

    ActorTestKit(ActorSystem system, ITestTime time, Action end)
        : base(system, time, "testActor")
    {
        _time = time;
        _end = end;
    }

    /// <summary>The test's own probe, under the name that Akka.NET's tests know.</summary>
    public IActorRef TestActor => Ref;

    /// <summary>For constructors of actors that want the time.</summary>
    public TimeProvider Time => _time.Provider;

    /// <summary>The run to drive by hand, or null on threads.</summary>
    public VirtualTime? Virtual { get; }

    /// <summary>On threads, in real time. Signals are left to who runs the tests.</summary>
    public static ActorTestKit OnThreads(Config? config = null)
    {
        var leavesSignals = ConfigurationFactory.ParseString("apis.coordinated-shutdown.run-by-signals = off");
        var system = ActorSystem.Create("test", leavesSignals.WithFallback(config ?? Config.Empty));
        return new ActorTestKit(system, new ThreadTestTime(), system.Dispose);
    }

    public TestProbe CreateTestProbe(string? name = null) => new Probe(Sys, _time, name);

    /// <summary>Lets time pass: virtual time at once.</summary>
    public void Pass(TimeSpan span) => _time.Pass(span);

    public void AwaitCondition(Func<bool> condition, TimeSpan? max = null)
    {
        if (!_time.WaitUntil(condition, max ?? DefaultPatience))
            throw new ExpectationException($"The condition did not come to hold within {max ?? DefaultPatience}.");
    }

    /// <summary>Waits until the assertion no longer throws.</summary>
    public void AwaitAssert(Action assertion, TimeSpan? duration = null)
    {
        Exception? last = null;
        if (!_time.WaitUntil(() => (last = FailureOf(assertion)) is null, duration ?? DefaultPatience))
            throw new ExpectationException($"The assertion failed for {duration ?? DefaultPatience}: {last!.Message}", last);
    }

    /// <summary>The result of a task, for tests that do not await: under virtual time somebody must drive.</summary>
    public T Await<T>(Task<T> task, TimeSpan? max = null)
    {
        AwaitCondition(() => task.IsCompleted, max);
        return task.GetAwaiter().GetResult();
    }

    public void Dispose() => _end();

    static Exception? FailureOf(Action assertion)
    {
        try
        {
            assertion();
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    sealed class Probe(ActorSystem system, ITestTime time, string? name) : TestProbe(system, time, name);
}
