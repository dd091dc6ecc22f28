using Apis.Domain.Errors;

namespace Apis.Domain.Safety;

/// <summary>The outcome of a check: what was measured, against which limit, and the error that it raises if it doesn't hold.</summary>
public readonly record struct Verdict(bool Holds, string Quantity, double Measured, double Limit, ErrorKind? Raises);
