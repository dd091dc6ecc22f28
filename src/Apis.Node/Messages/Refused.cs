using Apis.Domain.Errors;

namespace Apis.Node.Messages;

/// <summary>The answer to what wasn't done. Who refuses reports the error that it raises, if any; who asked need not.</summary>
public sealed record Refused(Problem Problem);
