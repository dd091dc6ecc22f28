using Microsoft.Extensions.Hosting;

namespace Apis.Web.Emulator;

/// <summary>Leaves signals to the command that the server runs in.</summary>
sealed class NoSignals : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
