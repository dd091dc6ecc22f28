using Apis.Domain.Errors;

namespace Apis.Domain.Voltage;

/// <summary>What became of a ramp-up so far, and why it failed.</summary>
public readonly record struct RampUpOutcome(RampUpProgress Progress, Problem? Problem = null);
