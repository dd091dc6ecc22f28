using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Node.Controllers;

/// <summary>The device tells the Controller that a step was not carried out.</summary>
sealed record StepFailed(DeviceStep Step, Problem Problem);
