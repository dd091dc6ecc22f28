using Apis.Kernel.Actors;

namespace Apis.Bench.Kernel;

/// <summary>A parent that gets many children at once, and stops with them.</summary>
sealed class Family : ReceiveActor
{
    public Family(Latch born)
    {
        var child = Props.Create(() => new Child(born));
        Receive<int>(count =>
        {
            for (var i = 0; i < count; i++)
                Context.ActorOf(child);
        });
    }

    sealed class Child : ReceiveActor
    {
        readonly Latch _born;

        public Child(Latch born)
        {
            _born = born;
            Receive<Note>(note => Sender.Tell(note, Self));
        }

        protected override void PreStart() => _born.Signal();
    }
}
