using Apis.Domain.Errors;

namespace Apis.Domain.Modes;

/// <summary>A mode as its sources tell it, and what was wrong with them.</summary>
public readonly record struct ModeReading<T>(T Mode, Problem? Warning = null);
