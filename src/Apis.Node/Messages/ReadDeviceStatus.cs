using Apis.Domain.Interlocks;

namespace Apis.Node.Messages;

/// <summary>
/// Asks a home's Controller to read state and meter. The answer is <see cref="UnitData"/> or <see cref="Refused"/>.
/// </summary>
public sealed record ReadDeviceStatus(GridMasterToken Token);
