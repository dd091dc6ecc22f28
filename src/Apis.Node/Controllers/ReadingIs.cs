using Apis.Domain.Units;

namespace Apis.Node.Controllers;

/// <summary>A device tells its Controller what it knows of the home now.</summary>
/// <param name="Reading">The driver's last reply and what was known before.</param>
/// <param name="IsWhole">Whether the reply told all.</param>
sealed record ReadingIs(UnitReading Reading, bool IsWhole);
