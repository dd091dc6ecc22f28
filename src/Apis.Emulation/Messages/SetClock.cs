using Apis.Emulation.Clocks;

namespace Apis.Emulation.Messages;

/// <summary>Runs, pauses or hurries emulated time. The answer is a <see cref="Snapshot"/>.</summary>
public sealed record SetClock(ClockMode Mode);
