namespace Apis.Kernel.Tests.Stress;

/// <summary>Counts the victims that stop, and the messages that find them dead.</summary>
sealed class Undertaker : ReceiveActor
{
    public Undertaker(Toll toll)
    {
        Receive<IActorRef>(victim => Context.Watch(victim));
        Receive<Terminated>(_ => toll.Stopped++);
        Receive<DeadLetter>(letter => letter.Message is Victim.Numbered, _ => toll.DeadLetters++);
        Receive<DeadLetter>(_ => { });
    }

    public sealed class Toll
    {
        int _stopped;
        int _deadLetters;

        public int Stopped
        {
            get => Volatile.Read(ref _stopped);
            set => Volatile.Write(ref _stopped, value);
        }

        public int DeadLetters
        {
            get => Volatile.Read(ref _deadLetters);
            set => Volatile.Write(ref _deadLetters, value);
        }
    }
}
