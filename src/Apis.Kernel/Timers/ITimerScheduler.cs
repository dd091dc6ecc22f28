using Apis.Kernel.Actors;

namespace Apis.Kernel.Timers;

/// <summary>Timers that tell their actor a message. One per key: starting a timer anew replaces the one before.</summary>
public interface ITimerScheduler
{
    void StartSingleTimer(object key, object msg, TimeSpan timeout);

    void StartSingleTimer(object key, object msg, TimeSpan timeout, IActorRef sender);

    void StartPeriodicTimer(object key, object msg, TimeSpan interval);

    void StartPeriodicTimer(object key, object msg, TimeSpan interval, IActorRef sender);

    void StartPeriodicTimer(object key, object msg, TimeSpan initialDelay, TimeSpan interval);

    void StartPeriodicTimer(object key, object msg, TimeSpan initialDelay, TimeSpan interval, IActorRef sender);

    bool IsTimerActive(object key);

    /// <summary>Its message is not delivered any more, not even one that waits in the mailbox already.</summary>
    void Cancel(object key);

    void CancelAll();
}
