using System.Runtime.InteropServices;

namespace Apis.Cli;

/// <summary>Ctrl-C and SIGTERM ask for an orderly end; a second Ctrl-C ends at once.</summary>
static class EndSignals
{
    static readonly CancellationTokenSource Source = new();

    static readonly PosixSignalRegistration[] Registrations =
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, End))];

    public static CancellationToken Token => Registrations.Length > 0 ? Source.Token : default;

    static void End(PosixSignalContext context)
    {
        context.Cancel = !Source.IsCancellationRequested;
        Source.Cancel();
    }
}
