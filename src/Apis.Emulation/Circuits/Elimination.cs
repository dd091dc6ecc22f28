namespace Apis.Emulation.Circuits;

/// <summary>
/// Solves a network of conductances with currents fed into its nodes, as an electrician does: a node is eliminated by joining
/// its neighbours to one another (star-mesh), and what it has to earth goes to them in proportion. Nothing is ever subtracted,
/// so an island with hardly any way to earth loses no digit. In matrices it is L·D·Lᵀ with the rows' sums kept apart.
/// </summary>
sealed class Elimination
{
    readonly EliminationPlan _plan;
    readonly int[] _starts;
    readonly int[] _rows;

    /// <summary>
    /// For each position, where earlier positions have it as a neighbour: the earlier one, and the place in `_rows`.
    /// </summary>
    readonly (int Position, int Place)[][] _earlier;

    readonly double[] _givenS;
    readonly double[] _joinedS;
    readonly double[] _earthedS;
    readonly double[] _totalS;
    readonly double[] _work;
    readonly double[] _earthS;
    bool _isFactored;

    public Elimination(int nodes, ReadOnlySpan<Conductor> conductors)
    {
        _plan = EliminationPlan.Of(nodes, conductors);
        _starts = new int[nodes + 1];
        for (var position = 0; position < nodes; position++)
            _starts[position + 1] = _starts[position] + _plan.Neighbours[position].Length;
        _rows = [.. _plan.Neighbours.SelectMany(neighbours => neighbours)];
        _earlier = Earlier();
        (_givenS, _joinedS) = (new double[_rows.Length], new double[_rows.Length]);
        (_earthedS, _totalS, _work, _earthS) = (new double[nodes], new double[nodes], new double[nodes], new double[nodes]);
        foreach (var conductor in conductors)
            _givenS[PlaceOf(conductor)] += conductor.ConductanceS;
    }

    /// <summary>How many pairs of nodes are joined in the end; as many as lines when it is a tree.</summary>
    public int Joints => _rows.Length;

    /// <summary>
    /// Turns currents into the nodes into their voltages. Some node must have a conductance to earth. What was worked out for
    /// the same conductances to earth before is used again.
    /// </summary>
    public void Solve(ReadOnlySpan<double> earthS, Span<double> currentsToVoltages)
    {
        if (!_isFactored || !earthS.SequenceEqual(_earthS))
            Factor(earthS);

        var order = _plan.Order;
        for (var position = 0; position < order.Length; position++)
            _work[position] = currentsToVoltages[order[position]];
        Forward();
        Backward();
        for (var position = 0; position < order.Length; position++)
        {
            currentsToVoltages[order[position]] = _work[position];
            _work[position] = 0;
        }
    }

    void Factor(ReadOnlySpan<double> earthS)
    {
        earthS.CopyTo(_earthS);
        for (var position = 0; position < _totalS.Length; position++)
            Factor(position);
        _isFactored = true;
    }

    void Factor(int position)
    {
        var (start, end) = (_starts[position], _starts[position + 1]);
        for (var place = start; place < end; place++)
            _work[_rows[place]] = _givenS[place];

        var earthedS = _earthS[_plan.Order[position]];
        foreach (var (earlier, place) in _earlier[position])
        {
            var share = _joinedS[place] / _totalS[earlier];
            earthedS += share * _earthedS[earlier];
            for (var other = place + 1; other < _starts[earlier + 1]; other++)
                _work[_rows[other]] += share * _joinedS[other];
        }

        var totalS = earthedS;
        for (var place = start; place < end; place++)
        {
            totalS += _joinedS[place] = _work[_rows[place]];
            _work[_rows[place]] = 0;
        }

        (_earthedS[position], _totalS[position]) = (earthedS, totalS);
    }

    void Forward()
    {
        for (var position = 0; position < _totalS.Length; position++)
        {
            var voltageV = _work[position] / _totalS[position];
            for (var place = _starts[position]; place < _starts[position + 1]; place++)
                _work[_rows[place]] += _joinedS[place] * voltageV;
        }
    }

    void Backward()
    {
        for (var position = _totalS.Length - 1; position >= 0; position--)
        {
            var currentA = _work[position];
            for (var place = _starts[position]; place < _starts[position + 1]; place++)
                currentA += _joinedS[place] * _work[_rows[place]];
            _work[position] = currentA / _totalS[position];
        }
    }

    (int Position, int Place)[][] Earlier()
    {
        var earlier = _plan.Order.Select(_ => new List<(int, int)>()).ToArray();
        for (var position = 0; position < earlier.Length; position++)
        {
            for (var place = _starts[position]; place < _starts[position + 1]; place++)
                earlier[_rows[place]].Add((position, place));
        }

        return [.. earlier.Select(places => places.ToArray())];
    }

    int PlaceOf(Conductor conductor)
    {
        var (one, other) = (_plan.PositionOf[conductor.From], _plan.PositionOf[conductor.To]);
        var (first, last) = (Math.Min(one, other), Math.Max(one, other));
        return Array.BinarySearch(_rows, _starts[first], _starts[first + 1] - _starts[first], last);
    }
}
