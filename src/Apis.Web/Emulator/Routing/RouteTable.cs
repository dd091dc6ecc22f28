namespace Apis.Web.Emulator.Routing;

/// <summary>
/// Finds the route of a path exactly as the reference does: in this case, without a slash behind. A pattern that ends with a
/// slash leaves one segment open, which is not empty.
/// </summary>
sealed class RouteTable(bool takesHead = true)
{
    readonly Dictionary<string, Route> _routes = new(StringComparer.Ordinal);

    public void Get(string pattern, RouteHandler handle) => _routes.Add(pattern, new(handle, TakesHead: takesHead));

    /// <summary>The reference's clients send GET for changes, too.</summary>
    public void Change(string pattern, RouteHandler handle) =>
        _routes.Add(pattern, new(handle, IsChange: true, TakesHead: takesHead));

    public void Post(string pattern, RouteHandler handle) => _routes.Add(pattern, new(handle, IsChange: true, IsPost: true));

    public Route? Find(string path, out string segment)
    {
        segment = "";
        if (path.EndsWith('/'))
            return path.Length == 1 ? _routes.GetValueOrDefault(path) : null;
        if (_routes.TryGetValue(path, out var route))
            return route;

        var open = path.LastIndexOf('/') + 1;
        if (!_routes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(path.AsSpan(0, open), out route) || open == 1)
            return null;

        segment = path[open..];
        return route;
    }
}
