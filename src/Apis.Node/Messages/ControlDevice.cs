using Apis.Domain.Converters;
using Apis.Domain.Interlocks;

namespace Apis.Node.Messages;

/// <summary>
/// The GridMaster's order to a home's Controller. The answer, once it is carried out, is <see cref="UnitData"/>; else it is
/// <see cref="Refused"/>.
/// </summary>
public sealed record ControlDevice(GridMasterToken Token, DeviceCommand Command);
