using Apis.Domain.Interlocks;

namespace Apis.Node.Messages;

/// <summary>
/// Asks a home's Controller for what it knows of its home; urgent is that it reads the hardware first. The answer is
/// <see cref="UnitData"/> or <see cref="Refused"/>.
/// </summary>
public sealed record ReadUnitData(GridMasterToken Token, bool IsUrgent);
