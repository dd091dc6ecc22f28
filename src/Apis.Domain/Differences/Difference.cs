namespace Apis.Domain.Differences;

/// <summary>
/// A point on which the specification, the reference implementation and this system don't all agree, and what holds here.
/// Comments name it by its row.
/// </summary>
/// <param name="Row">C, U: specification against reference. H: a hazard.
/// D: a defect. R: seen in recordings. E: the emulator. V: the device driver.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Specification">What the specification says; null when it says nothing.</param>
/// <param name="Reference">What the reference implementation does.</param>
/// <param name="Here">What this system does.</param>
/// <param name="ComesWith">The part that will do it; null when it is built.</param>
public sealed record Difference(
    string Row,
    string Subject,
    string? Specification,
    string Reference,
    string Here,
    string? ComesWith = null);
