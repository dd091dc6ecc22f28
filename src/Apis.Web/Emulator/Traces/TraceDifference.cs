namespace Apis.Web.Emulator.Traces;

/// <summary>
/// A number or text that isn't what the trace has. One that a known defect of the reference explains (emulator 15) has its
/// number, and doesn't count.
/// </summary>
/// <param name="Place">The step in the trace.</param>
/// <param name="Path">What of the state or the reply it is.</param>
/// <param name="Recorded">What the reference had.</param>
/// <param name="Ours">What came out here.</param>
/// <param name="Quirk">The number of the defect; null when nothing explains it.</param>
public sealed record TraceDifference(string Place, string Path, string Recorded, string Ours, int? Quirk)
{
    public bool Counts => Quirk is null;
}
