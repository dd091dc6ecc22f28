namespace Apis.Emulation.Hardware;

/// <summary>On the event stream: the data have no further values, and emulated time stands still.</summary>
public sealed record DataEnded(DateTime At);
