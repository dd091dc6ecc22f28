namespace Apis.Bench;

/// <summary>One row of the table: runs in a process of its own and says what it measured.</summary>
interface IWorkload
{
    const int UsualProcesses = 5;

    /// <summary>What to call it on the command line.</summary>
    string Name { get; }

    /// <summary>What it does, for the table.</summary>
    string Description { get; }

    /// <summary>The units of what <see cref="Measure"/> returns, one per figure.</summary>
    string[] Units { get; }

    /// <summary>What the table's reference did on a machine of this kind, and what we want to reach.</summary>
    (string Reached, string ToReach) Reference { get; }

    /// <summary>The row that says how noisy the machine is, for those that have one.</summary>
    string? Yardstick => null;

    /// <summary>How many processes measure it, one after the other.</summary>
    int Processes => UsualProcesses;

    double[] Measure();
}
