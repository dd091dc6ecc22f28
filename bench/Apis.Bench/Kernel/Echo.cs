using Apis.Kernel.Actors;

namespace Apis.Bench.Kernel;

/// <summary>Gives back what it is told.</summary>
sealed class Echo : ReceiveActor
{
    public Echo()
    {
        Receive<Note>(note => Sender.Tell(note, Self));
    }
}
