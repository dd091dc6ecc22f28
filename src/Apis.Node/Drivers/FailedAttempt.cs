using Apis.Domain.Errors;

namespace Apis.Node.Drivers;

/// <summary>What a call comes to when the hardware, or what lies between, failed it (GridMaster and controller 4.12).</summary>
public static class FailedAttempt
{
    /// <summary>A warning, as there may be further attempts; who makes no more of them raises it to an error.</summary>
    public static Problem Because(string reason) => new(reason, ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn));
}
