using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Node.Drivers;

/// <summary>
/// A home's converter and battery, whatever lies between. Each call is one attempt (GridMaster and controller 4.2),
/// which its cancellation ends: nothing else is asked of the driver until it has.
/// </summary>
public interface IDriver
{
    /// <summary>Why this node can't work with the driver; null when it can. Asked once, before the node joins.</summary>
    Task<Problem?> Check(CancellationToken cancellation);

    /// <summary>All of converter and battery.</summary>
    Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation);

    /// <summary>State and meter of the converter.</summary>
    Task<Outcome<ConverterReply>> ReadStatus(CancellationToken cancellation);

    /// <summary>A mode, a voltage or a current. The answer comes after the converter has taken it.</summary>
    Task<Outcome<ConverterReply>> Set(DeviceStep step, CancellationToken cancellation);
}
