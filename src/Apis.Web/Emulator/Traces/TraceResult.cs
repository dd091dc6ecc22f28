using Apis.Domain;

namespace Apis.Web.Emulator.Traces;

/// <summary>What came of replaying a trace.</summary>
/// <param name="File">The trace.</param>
/// <param name="Steps">How many steps were compared.</param>
/// <param name="Agreements">How many numbers and texts agree.</param>
/// <param name="Differences">Those that don't, in the order of the trace.</param>
public sealed record TraceResult(string File, int Steps, int Agreements, ValueList<TraceDifference> Differences)
{
    public bool IsWell => !Differences.Any(difference => difference.Counts);
}
