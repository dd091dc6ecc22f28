namespace Apis.Emulation.PowerFlow;

/// <summary>A column of any type, which grows and shrinks with its table.</summary>
interface ITableColumn
{
    void Resize(int rows);

    void RemoveAt(int row);
}
