namespace Apis.Simulation.Tests.Drivers;

/// <summary>Bytes that a server sends, and whether it then hangs up or says nothing more.</summary>
sealed record FakeReply(byte[] Bytes, bool HangsUp = true)
{
    /// <summary>Without so many bytes at the end.</summary>
    public FakeReply Short(int bytes) => this with { Bytes = Bytes[..^bytes] };
}
