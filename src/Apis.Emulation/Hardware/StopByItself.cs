namespace Apis.Emulation.Hardware;

/// <summary>A converter goes to WAIT because nobody looks after it any more.</summary>
sealed record StopByItself(string UnitId);
