namespace Apis.Emulation.Circuits;

/// <summary>
/// In which order nodes are eliminated, the one with the fewest neighbours first, and which neighbours each then has, counting
/// those that earlier eliminations joined to it. Of a tree it takes leaf after leaf and joins nothing.
/// </summary>
sealed class EliminationPlan
{
    readonly List<int>[] _neighbours;
    readonly int[] _marks;
    readonly PriorityQueue<int, (int Degree, int Node)> _next = new();
    int _mark;

    EliminationPlan(int nodes, ReadOnlySpan<Conductor> conductors)
    {
        _neighbours = new List<int>[nodes];
        _marks = new int[nodes];
        Order = new int[nodes];
        PositionOf = new int[nodes];
        Neighbours = new int[nodes][];
        for (var node = 0; node < nodes; node++)
            _neighbours[node] = [];
        foreach (var conductor in conductors)
            Join(conductor.From, conductor.To);
    }

    /// <summary>The node at each position.</summary>
    public int[] Order { get; }

    public int[] PositionOf { get; }

    /// <summary>For each position the later positions that are its neighbours, in ascending order.</summary>
    public int[][] Neighbours { get; }

    public static EliminationPlan Of(int nodes, ReadOnlySpan<Conductor> conductors)
    {
        var plan = new EliminationPlan(nodes, conductors);
        for (var node = 0; node < nodes; node++)
            plan.Enqueue(node);
        for (var position = 0; position < nodes; position++)
        {
            var node = plan.Next();
            if (plan._neighbours[node].Count == nodes - position - 1)
            {
                plan.EliminateRest(position);
                break;
            }

            plan.Eliminate(node, position);
        }

        foreach (var neighbours in plan.Neighbours)
            plan.Number(neighbours);
        return plan;
    }

    void Join(int from, int to)
    {
        if (_neighbours[from].Contains(to))
            return;
        _neighbours[from].Add(to);
        _neighbours[to].Add(from);
    }

    void Enqueue(int node) => _next.Enqueue(node, (_neighbours[node].Count, node));

    /// <summary>A node is in the queue once for each number of neighbours that it has had; only the last one counts.</summary>
    int Next()
    {
        while (true)
        {
            if (_next.TryDequeue(out var node, out var put) && _marks[node] >= 0 && put.Degree == _neighbours[node].Count)
                return node;
        }
    }

    void Eliminate(int node, int position)
    {
        var neighbours = _neighbours[node];
        (Order[position], PositionOf[node], Neighbours[position]) = (node, position, [.. neighbours]);
        foreach (var neighbour in neighbours)
            JoinToAll(neighbour, neighbours, without: node);
        _marks[node] = -1;
        _neighbours[node] = [];
    }

    /// <summary>
    /// When even the node with the fewest neighbours has all others, so has each, and the order is all the same.
    /// </summary>
    void EliminateRest(int position)
    {
        int[] rest = [.. Enumerable.Range(0, _marks.Length).Where(node => _marks[node] >= 0)];
        for (var at = 0; at < rest.Length; at++)
            (Order[position + at], PositionOf[rest[at]], Neighbours[position + at]) = (rest[at], position + at, rest[(at + 1)..]);
    }

    void JoinToAll(int node, List<int> others, int without)
    {
        var own = _neighbours[node];
        own.Remove(without);
        _marks[node] = ++_mark;
        foreach (var neighbour in own)
            _marks[neighbour] = _mark;
        foreach (var other in others)
        {
            if (_marks[other] != _mark)
                own.Add(other);
        }

        Enqueue(node);
    }

    void Number(int[] neighbours)
    {
        for (var at = 0; at < neighbours.Length; at++)
            neighbours[at] = PositionOf[neighbours[at]];
        Array.Sort(neighbours);
    }
}
