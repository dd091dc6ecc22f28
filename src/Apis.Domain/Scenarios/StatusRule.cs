namespace Apis.Domain.Scenarios;

/// <summary>
/// What a home in this battery status asks for or grants.
/// A home that is short grants to charge, as in the reference's sample (U24).
/// </summary>
public sealed record StatusRule(string Status, Condition? Charge = null, Condition? Discharge = null);
