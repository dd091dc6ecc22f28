using System.Runtime.InteropServices;
using Apis.Kernel.Actors;

namespace Apis.Kernel.Shutdown;

/// <summary>SIGTERM and Ctrl-C run the shutdown, after which the process ends. A second one ends it at once.</summary>
sealed class ShutdownSignals : IDisposable
{
    readonly ActorSystem _system;
    readonly PosixSignalRegistration[] _registrations;
    bool _hasBegun;

    public ShutdownSignals(ActorSystem system)
    {
        _system = system;
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Begin),
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Begin),
        ];
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    void Begin(PosixSignalContext context)
    {
        if (Interlocked.Exchange(ref _hasBegun, true))
            return;

        context.Cancel = true;
        _ = RunThenExit();
    }

    async Task RunThenExit()
    {
        await _system.Shutdown.Run(CoordinatedShutdown.ClrExitReason.Instance);
        Environment.Exit(0);
    }
}
