namespace Apis.Kernel.Tests.Shutdown;

/// <summary>
/// A process with an actor system, for tests that send it signals. With "hang" its shutdown stays in the first phase.
/// </summary>
static class ShutdownProgram
{
    public const string Ready = "ready";
    public const string Hang = "hang";

    public static async Task<int> Run(string[] options)
    {
        using var system = ActorSystem.Create("program");
        var shutdown = CoordinatedShutdown.Get(system);
        var hangs = options.Contains(Hang);
        shutdown.AddTask(CoordinatedShutdown.PhaseBeforeServiceUnbind, "say so", () => Say("before-service-unbind", hangs));
        shutdown.AddTask(CoordinatedShutdown.PhaseServiceStop, "say so", () => Say($"service-stop, {shutdown.ShutdownReason}"));
        system.Improvise(actor => actor.WhenStopped = () => Console.WriteLine("actors stop"));
        Console.WriteLine(Ready);
        await system.WhenTerminated;
        return 0;
    }

    static Task<Done> Say(string line, bool hangs = false)
    {
        Console.WriteLine(line);
        return hangs ? new TaskCompletionSource<Done>().Task : Task.FromResult(Done.Instance);
    }
}
