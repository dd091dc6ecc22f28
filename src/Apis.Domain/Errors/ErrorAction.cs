namespace Apis.Domain.Errors;

/// <summary>A step of handling errors (specification 10.1). Each is taken whatever became of the one before.</summary>
public enum ErrorAction
{
    Log,

    /// <summary>Asks for the home's deals to be stopped and waits until they are, or until the time for it is up.</summary>
    StopDeals,

    /// <summary>Puts the home's own converter to WAIT.</summary>
    StopConverter,

    /// <summary>Gives up the role of GridMaster, if this home has it.</summary>
    ResignGridMaster,

    ResetLocal,

    ShutDownLocal,

    /// <summary>Stops all converters, the voltage reference last, and removes all deals.</summary>
    Scram,

    /// <summary>Sets the cluster's mode to `stop`, where it stays until somebody changes it (C44).</summary>
    SetGlobalModeStop,

    /// <summary>Only ever after a SCRAM (C33).</summary>
    ResetAll,

    ShutDownAll,
}
