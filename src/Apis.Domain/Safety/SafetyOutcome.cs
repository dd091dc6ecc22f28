namespace Apis.Domain.Safety;

/// <summary>What an evaluation of the safety checks found, those that hold included, and what the next one must know.</summary>
public sealed record SafetyOutcome(ValueList<Verdict> Verdicts, SafetyMemory Memory);
