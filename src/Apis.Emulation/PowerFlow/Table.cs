namespace Apis.Emulation.PowerFlow;

/// <summary>Columns with the same number of rows: an array for each quantity.</summary>
abstract class Table
{
    readonly List<ITableColumn> _columns = [];

    public int Count { get; private set; }

    /// <summary>Those below move up by one.</summary>
    public void RemoveAt(int row)
    {
        foreach (var column in _columns)
            column.RemoveAt(row);
        Count--;
    }

    protected Column<T> Column<T>()
    {
        var column = new Column<T>();
        _columns.Add(column);
        return column;
    }

    /// <summary>The number of the new row, all of whose values are zero.</summary>
    protected int AddRow()
    {
        foreach (var column in _columns)
            column.Resize(Count + 1);
        return Count++;
    }
}
