using System.Globalization;
using Apis.Emulation.Circuits;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>Grids of a regular form, one home a node.</summary>
static class GridShapes
{
    public static GridLayout Chain(int homes, double resistanceOhm) => new(
        Homes(homes), [.. Enumerable.Range(0, homes - 1).Select(home => Line(home, home + 1, resistanceOhm))]);

    public static GridLayout Ring(int homes, double resistanceOhm) => new(
        Homes(homes), [.. Enumerable.Range(0, homes).Select(home => Line(home, (home + 1) % homes, resistanceOhm))]);

    /// <summary>Streets that cross: every home is joined to those beside it in its row and in its column.</summary>
    public static GridLayout Mesh(int rows, int columns, double resistanceOhm) => new(
        Homes(rows * columns),
        [
            .. from home in Enumerable.Range(0, rows * columns)
               from step in new[] { 1, columns }
               where step == 1 ? (home + 1) % columns > 0 : home + columns < rows * columns
               select Line(home, home + step, resistanceOhm),
        ]);

    static ValueList<string> Homes(int homes) => [.. Enumerable.Range(0, homes).Select(Name)];

    static GridLine Line(int from, int to, double resistanceOhm) => new(Name(from), Name(to), resistanceOhm);

    static string Name(int home) => string.Create(CultureInfo.InvariantCulture, $"E{home + 1:000}");
}
