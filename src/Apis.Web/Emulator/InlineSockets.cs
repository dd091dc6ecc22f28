namespace Apis.Web.Emulator;

/// <summary>
/// Has sockets of this process go on with a request on the thread that noticed it, instead of waking another: with few
/// connections that doubles the speed. .NET reads the switch once, from the environment, when the first socket is used.
/// </summary>
public static class InlineSockets
{
    public const string Variable = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>To be called before anything else; what the environment says already stays.</summary>
    public static void Enable()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null)
            Environment.SetEnvironmentVariable(Variable, "1");
    }
}
