namespace Apis.Domain.Deals;

/// <summary>What the GridMaster does next with a deal (GridMaster and controller 1.3).</summary>
public enum DealStep
{
    /// <summary>Starts the master side: as voltage reference, or in CC where another home holds the voltage.</summary>
    Activation,

    /// <summary>Waits until the grid has its voltage.</summary>
    RampUp,

    /// <summary>Finds out whether another converter holds the voltage too.</summary>
    VoltageReferenceAuthorization,

    /// <summary>
    /// Starts the slave side, and adjusts its current until the voltage reference has the current that it should.
    /// </summary>
    Compensation,

    /// <summary>Counts energy until the amount is reached.</summary>
    Cumulation,

    /// <summary>Ends the deal early.</summary>
    Abortion,

    /// <summary>Stops the master side, or hands its voltage reference over.</summary>
    Deactivation,

    /// <summary>Removes the deal.</summary>
    Disposition,
}
