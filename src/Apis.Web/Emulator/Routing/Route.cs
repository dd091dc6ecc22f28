namespace Apis.Web.Emulator.Routing;

/// <summary>What answers a path, and to whom.</summary>
/// <param name="Handle">Answers.</param>
/// <param name="IsChange">Whether it changes the hardware or a file.</param>
/// <param name="IsPost">Whether it wants POST; otherwise GET.</param>
/// <param name="TakesHead">Whether it takes HEAD where it takes GET.</param>
sealed record Route(RouteHandler Handle, bool IsChange = false, bool IsPost = false, bool TakesHead = true)
{
    public string Methods => IsPost ? "POST" : TakesHead ? "GET, HEAD" : "GET";

    public bool Takes(string method) => IsPost ? method == "POST" : method == "GET" || (TakesHead && method == "HEAD");
}
