namespace Apis.Domain.Scenarios;

/// <summary>What a home in this battery status asks for or grants.</summary>
public sealed record StatusRule(string Status, Condition? Charge = null, Condition? Discharge = null);
