using Apis.Emulation.Circuits;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace Apis.Emulation.Tests.Circuits;

public sealed class EliminationTests
{
    static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue);

    [Fact]
    public void Trees_come_out_as_by_a_dense_matrix() => Properties.ForAll(Seeds, seed => IsAsByMatrix(seed, more: 0));

    [Fact]
    public void Meshes_come_out_as_by_a_dense_matrix() => Properties.ForAll(Seeds, seed => IsAsByMatrix(seed, more: 30));

    [Fact]
    public void A_tree_gets_no_other_joints_than_its_lines() => Properties.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var nodes = random.Next(1, 40);

        return new Elimination(nodes, Conductors(random, nodes, more: 0)).Joints == nodes - 1;
    });

    [Fact]
    public void A_ring_gets_few_more_than_its_lines()
    {
        Conductor[] ring = [.. Enumerable.Range(0, 20).Select(node => new Conductor(node, (node + 1) % 20, 1))];

        Assert.Equal(20 + 17, new Elimination(20, ring).Joints);
    }

    [Fact]
    public void Lines_side_by_side_add_up()
    {
        double[] currentsToVoltages = [0, 6];

        new Elimination(2, [new(0, 1, 1), new(1, 0, 2)]).Solve([1, 0], currentsToVoltages);

        Assert.Equal([6, 8], currentsToVoltages);
    }

    [Fact]
    public void Hardly_any_way_to_earth_costs_no_digit()
    {
        double[] currentsToVoltages = [1, 0, 0];

        new Elimination(3, [new(0, 1, 1e4), new(1, 2, 1e4)]).Solve([0, 0, 1e-12], currentsToVoltages);

        Assert.Equal(1, currentsToVoltages[2] / 1e12, 1e-15);
    }

    [Fact]
    public void Other_ways_to_earth_are_taken_into_account_the_next_time()
    {
        var elimination = new Elimination(2, [new(0, 1, 1)]);
        double[] first = [1, 0];
        double[] second = [1, 0];

        elimination.Solve([1, 0], first);
        elimination.Solve([0, 1], second);

        Assert.Equal([1, 1], first);
        Assert.Equal([2, 1], second);
    }

    static bool IsAsByMatrix(int seed, int more)
    {
        var random = new Random(seed);
        var nodes = random.Next(1, 40);
        var conductors = Conductors(random, nodes, more);
        double[] earthS = [.. Enumerable.Range(0, nodes).Select(node => node == 0 ? 0.1 : random.Next(3) * random.NextDouble())];
        double[] currentsA = [.. Enumerable.Range(0, nodes).Select(_ => random.NextDouble() - 0.5)];
        double[] voltagesV = [.. currentsA];

        new Elimination(nodes, conductors).Solve(earthS, voltagesV);

        var expectedV = Matrix(nodes, conductors, earthS).LU().Solve(Vector<double>.Build.Dense(currentsA));
        return voltagesV.Zip(expectedV).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
    }

    static Conductor[] Conductors(Random random, int nodes, int more) =>
    [
        .. Enumerable.Range(1, nodes - 1).Select(node => new Conductor(random.Next(node), node, Conductance(random))),
        .. Enumerable.Range(0, nodes < 2 ? 0 : more)
            .Select(_ => (From: random.Next(nodes), Step: random.Next(1, nodes)))
            .Select(ends => new Conductor(ends.From, (ends.From + ends.Step) % nodes, Conductance(random))),
    ];

    static double Conductance(Random random) => 0.1 + (10 * random.NextDouble());

    static Matrix<double> Matrix(int nodes, Conductor[] conductors, double[] earthS)
    {
        var matrix = Matrix<double>.Build.DenseOfDiagonalArray(nodes, nodes, earthS);
        foreach (var (from, to, conductanceS) in conductors)
        {
            matrix[from, from] += conductanceS;
            matrix[to, to] += conductanceS;
            matrix[from, to] -= conductanceS;
            matrix[to, from] -= conductanceS;
        }

        return matrix;
    }
}
