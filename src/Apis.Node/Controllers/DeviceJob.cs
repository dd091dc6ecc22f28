using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Nodes;
using Apis.Domain.Units;

namespace Apis.Node.Controllers;

/// <summary>
/// A Controller has its device do something. The answers are <see cref="ReadingIs"/> and <see cref="JobEnded"/>.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Steps">How a command is carried out.</param>
/// <param name="Known">What was known of the home before; null is nothing.</param>
/// <param name="Files">The settings that hold for it.</param>
/// <param name="IsQuiet">Whether its failure is reported already.</param>
/// <param name="Cancellation">Ends it after the request that is under way.</param>
sealed record DeviceJob(
    JobKind Kind,
    ValueList<DeviceStep> Steps,
    UnitReading? Known,
    NodeFiles Files,
    bool IsQuiet,
    CancellationToken Cancellation);
