namespace Apis.Kernel.Actors;

/// <summary>Makes the actor fail with an <see cref="ActorKilledException"/>, which its supervisor answers.</summary>
public sealed class Kill : IAutoReceivedMessage
{
    Kill()
    {
    }

    public static Kill Instance { get; } = new();

    public override string ToString() => "<Kill>";
}
