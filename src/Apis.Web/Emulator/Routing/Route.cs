namespace Apis.Web.Emulator.Routing;

/// <summary>What answers a path, and to whom.</summary>
/// <param name="Handle">Answers.</param>
/// <param name="IsChange">Whether it changes the hardware or a file.</param>
/// <param name="IsPost">Whether it wants POST; otherwise GET and HEAD.</param>
sealed record Route(RouteHandler Handle, bool IsChange = false, bool IsPost = false)
{
    public string Methods => IsPost ? "POST" : "GET, HEAD";

    public bool Takes(string method) => IsPost ? method == "POST" : method is "GET" or "HEAD";
}
