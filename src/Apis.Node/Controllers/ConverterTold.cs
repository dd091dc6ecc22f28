using Apis.Domain.Converters;

namespace Apis.Node.Controllers;

/// <summary>The device tells the Controller what its converter answered to a step; a status read is no step.</summary>
sealed record ConverterTold(ConverterReply Reply, DeviceStep? Step);
