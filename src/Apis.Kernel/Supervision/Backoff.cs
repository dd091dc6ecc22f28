using Apis.Kernel.Actors;

namespace Apis.Kernel.Supervision;

/// <summary>How a <see cref="BackoffSupervisor"/> is told what to look after.</summary>
public static class Backoff
{
    /// <summary>For a child that fails: it is started again after a pause, longer each time.</summary>
    public static BackoffOptions OnFailure(
        Props childProps,
        string childName,
        TimeSpan minBackoff,
        TimeSpan maxBackoff,
        double randomFactor,
        int maxNrOfRetries = -1) =>
        new(childProps, childName, minBackoff, maxBackoff, randomFactor, maxNrOfRetries, AlsoWhenItStops: false);

    /// <summary>
    /// For a child that stops, by itself or because it failed: it is started again after a pause, longer each time.
    /// </summary>
    public static BackoffOptions OnStop(
        Props childProps,
        string childName,
        TimeSpan minBackoff,
        TimeSpan maxBackoff,
        double randomFactor,
        int maxNrOfRetries = -1) =>
        new(childProps, childName, minBackoff, maxBackoff, randomFactor, maxNrOfRetries, AlsoWhenItStops: true);
}
