namespace Apis.Emulation.PowerFlow;

/// <summary>One quantity of all rows of a table.</summary>
sealed class Column<T> : ITableColumn
{
    T[] _values = [];

    /// <summary>Exactly as many as the table has rows, so that a loop over them needs no further check.</summary>
    public T[] Values => _values;

    public ref T this[int row] => ref _values[row];

    public void Resize(int rows) => Array.Resize(ref _values, rows);

    public void RemoveAt(int row) => _values = [.. _values[..row], .. _values[(row + 1)..]];
}
