namespace Apis.Domain.Policies;

/// <summary>policy.json, controller.</summary>
public sealed record ControllerPolicy
{
    /// <summary>dcdc.checkpoint.retryLimit: how often the meter is read in all (C29).</summary>
    public required int CheckpointAttempts { get; init; }

    public required TimeSpan CheckpointRetryWait { get; init; }

    public required TimeSpan RampUpTimeout { get; init; }

    /// <summary>dcdc.voltageReference.authorization.numberOfTrials.</summary>
    public required int AuthorisationTrials { get; init; }

    public TimeSpan ScramVoltageReferenceDelay { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan StopMeTimeout { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan StopMeCheckPeriod { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The specification has it in hwConfig.json (C22).</summary>
    public TimeSpan DataAcquisitionPeriod { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>retryLimit: how often a request to the driver is sent in all (C29).</summary>
    public int RequestAttempts { get; init; } = 3;
}
