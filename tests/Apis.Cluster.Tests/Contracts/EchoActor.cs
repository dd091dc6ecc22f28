namespace Apis.Cluster.Tests.Contracts;

/// <summary>Answers with what it was told.</summary>
sealed class EchoActor : ReceiveActor
{
    public EchoActor() => Receive<string>(text => Sender.Tell($"again: {text}"));
}
