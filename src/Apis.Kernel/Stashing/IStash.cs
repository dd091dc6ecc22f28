namespace Apis.Kernel.Stashing;

/// <summary>Messages set aside, to be heard later and before all others.</summary>
public interface IStash
{
    int Count { get; }

    bool IsFull { get; }

    /// <summary>Sets the current message aside.</summary>
    void Stash();

    /// <summary>Puts the oldest one back.</summary>
    void Unstash();

    /// <summary>Puts all back, in the order in which they came.</summary>
    void UnstashAll();
}
