using Apis.Domain.Errors;

namespace Apis.Domain.Converters;

/// <summary>How a command is carried out, step by step, or why it can't be.</summary>
public sealed record DevicePlan
{
    public ValueList<DeviceStep> Steps { get; init; } = [];

    /// <summary>Why the command fails at once; no step is taken then.</summary>
    public Problem? Refusal { get; init; }

    /// <summary>What is reported although the plan goes on.</summary>
    public ValueList<Problem> Remarks { get; init; } = [];

    public static DevicePlan Of(params IEnumerable<DeviceStep> steps) => new() { Steps = steps.ToValueList() };

    public static DevicePlan Refused(Problem problem) => new() { Refusal = problem };
}
