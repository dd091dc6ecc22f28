using Apis.Emulation.Messages;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>Asks the plant on behalf of a request, as long as somebody waits for the reply.</summary>
sealed class PlantClient(IActorRef plant, TimeSpan patience)
{
    /// <summary>For what takes microseconds: an idle plant answers on this thread.</summary>
    public Task<object> Ask(object message, HttpContext context) =>
        plant.AskHere<object>(message, patience, context.RequestAborted);

    /// <summary>For what may take long: the threads of the connections stay free.</summary>
    public Task<object> AskAside(object message, CancellationToken isOver) => plant.Ask<object>(message, patience, isOver);

    public async Task<Snapshot> ReadAll(HttpContext context) =>
        (Snapshot)await Ask(Emulation.Messages.ReadAll.Instance, context);
}
