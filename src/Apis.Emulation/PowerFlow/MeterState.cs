namespace Apis.Emulation.PowerFlow;

/// <summary>Where a converter's readings come from; it decides how the reference prints them.</summary>
enum MeterState
{
    /// <summary>Not measured yet: what the unit came with.</summary>
    AsDelivered,

    /// <summary>Nobody holds the bus.</summary>
    Dead,

    Measured,
}
