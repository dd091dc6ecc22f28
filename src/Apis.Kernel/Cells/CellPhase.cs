namespace Apis.Kernel.Cells;

/// <summary>How far an actor's life has come.</summary>
enum CellPhase : byte
{
    Living,

    /// <summary>The failed incarnation is over; the next begins when the children that were stopped are gone.</summary>
    Restarting,

    /// <summary>Waits for its children to stop.</summary>
    Stopping,

    Stopped,
}
