namespace Apis.Emulation.Clocks;

/// <summary>How emulated time goes on from now.</summary>
sealed record ClockIs(ClockMode Mode);
