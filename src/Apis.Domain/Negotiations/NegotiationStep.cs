namespace Apis.Domain.Negotiations;

/// <summary>The three moments at which a home may still say no.</summary>
public enum NegotiationStep
{
    /// <summary>Before it asks others.</summary>
    Request,

    /// <summary>Before it answers another's request.</summary>
    Accept,

    /// <summary>Before it chooses among the answers to its own.</summary>
    Choice,
}
