namespace Apis.Kernel.Virtual;

/// <summary>Which of the actors that could run goes next.</summary>
public enum Ordering
{
    /// <summary>The one that has waited longest.</summary>
    FirstInFirstOut,

    /// <summary>One drawn from the seed; what one actor tells another still arrives in order.</summary>
    Shuffled,
}
