namespace Apis.Emulation.Circuits;

/// <summary>Finds which nodes closed lines join; islands are numbered in the order of their first nodes.</summary>
sealed class IslandSearch(Conductor[] lines, bool[] isOpen, int[] nodeOfTerminal, int nodes)
{
    readonly ILookup<int, int> _linesOf = Enumerable.Range(0, lines.Length)
        .Where(line => !isOpen[line])
        .SelectMany(line => new[] { (Node: lines[line].From, Line: line), (Node: lines[line].To, Line: line) })
        .ToLookup(end => end.Node, end => end.Line);

    readonly ILookup<int, int> _terminalsOf =
        Enumerable.Range(0, nodeOfTerminal.Length).ToLookup(terminal => nodeOfTerminal[terminal]);

    /// <summary>The place of each node among those of its island.</summary>
    readonly int[] _placeOf = new int[nodes];

    /// <summary>The island of each node; below 0 while it hasn't been found.</summary>
    public int[] IslandOf { get; } = Enumerable.Repeat(-1, nodes).ToArray();

    public List<Island> Find(int mostSteps)
    {
        var islands = new List<Island>();
        for (var node = 0; node < nodes; node++)
        {
            if (IslandOf[node] < 0)
                islands.Add(Around(node, islands.Count, mostSteps));
        }

        return islands;
    }

    Island Around(int start, int number, int mostSteps)
    {
        var found = NodesAround(start, number);
        int[] inside = [.. found.SelectMany(node => _linesOf[node]).Distinct().Order()];
        int[] terminals = [.. found.SelectMany(node => _terminalsOf[node]).Order()];
        return new(
            [.. found],
            inside,
            [.. inside.Select(line => lines[line] with { From = _placeOf[lines[line].From], To = _placeOf[lines[line].To] })],
            terminals,
            [.. terminals.Select(terminal => _placeOf[nodeOfTerminal[terminal]])],
            mostSteps);
    }

    List<int> NodesAround(int start, int number)
    {
        List<int> found = [start];
        IslandOf[start] = number;
        for (var at = 0; at < found.Count; at++)
        {
            _placeOf[found[at]] = at;
            foreach (var line in _linesOf[found[at]])
            {
                var other = lines[line].From == found[at] ? lines[line].To : lines[line].From;
                if (IslandOf[other] >= 0)
                    continue;
                IslandOf[other] = number;
                found.Add(other);
            }
        }

        return found;
    }
}
