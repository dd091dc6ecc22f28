namespace Apis.Kernel.Supervision;

/// <summary>What a supervisor decides about a child that failed.</summary>
public enum Directive
{
    /// <summary>Drop the message and go on with the same incarnation.</summary>
    Resume,

    /// <summary>Go on with a fresh incarnation and the same mailbox.</summary>
    Restart,

    /// <summary>Fail oneself.</summary>
    Escalate,

    /// <summary>Stop the child.</summary>
    Stop,
}
