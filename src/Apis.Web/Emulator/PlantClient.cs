using Apis.Emulation.Messages;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>Asks the plant on behalf of a request, as long as somebody waits for the reply.</summary>
sealed class PlantClient(IActorRef plant, TimeSpan patience)
{
    public Task<object> Ask(object message, HttpContext context) => Ask(message, context.RequestAborted);

    public async Task<Snapshot> ReadAll(CancellationToken isOver) =>
        (Snapshot)await Ask(Emulation.Messages.ReadAll.Instance, isOver);

    Task<object> Ask(object message, CancellationToken isOver) => plant.AskHere<object>(message, patience, isOver);
}
