namespace Apis.Bench.Kernel;

/// <summary>One row of the table: runs in a process of its own and says what it measured.</summary>
interface IWorkload
{
    /// <summary>What to call it on the command line.</summary>
    string Name { get; }

    /// <summary>What it does, for the table.</summary>
    string Description { get; }

    /// <summary>The units of what <see cref="Measure"/> returns, one per figure.</summary>
    string[] Units { get; }

    /// <summary>What Akka.NET 1.5 did on a machine of this kind, and what we want to reach.</summary>
    (string AkkaNet, string ToReach) Reference { get; }

    /// <summary>The row that says how noisy the machine is, for those that have one.</summary>
    string? Yardstick => null;

    double[] Measure();
}
