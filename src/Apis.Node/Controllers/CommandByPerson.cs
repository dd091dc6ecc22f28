using Apis.Domain.Converters;

namespace Apis.Node.Controllers;

/// <summary>
/// Within a node: somebody at the home commands the converter, which is possible in mode manual only. Answered as
/// <see cref="Messages.ControlDevice"/> is.
/// </summary>
public sealed record CommandByPerson(DeviceCommand Command);
