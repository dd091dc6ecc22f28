namespace Apis.Kernel.Tests.Stress;

/// <summary>
/// An actor under stress: checks on each message that it is alone, that nothing comes twice and nothing out of order.
/// </summary>
sealed class Victim : ReceiveActor
{
    readonly Ledger _ledger;

    public Victim(Ledger ledger)
    {
        _ledger = ledger;
        Receive<Numbered>(Take);
        Receive<Stumble>(_ => throw new InvalidOperationException("stumbled"));
    }

    protected override void PreStart() => _ledger.Lives++;

    protected override void PostStop() => _ledger.Deaths++;

    void Take(Numbered message)
    {
        _ledger.Enter();
        _ledger.Note(message);
        _ledger.Leave();
    }

    /// <summary>Makes it fail, and so restart.</summary>
    public sealed class Stumble
    {
        public static Stumble Instance { get; } = new();
    }

    public sealed record Numbered(int Sender, int Number);
}
