using Apis.Domain.Errors;

namespace Apis.Domain.Compensation;

/// <summary>One look at the compensated current: it is right, another current is to be set, or it can't be reached.</summary>
public abstract record CompensationStep
{
    public sealed record Done : CompensationStep;

    public sealed record Adjust(double GridCurrentA) : CompensationStep;

    public sealed record Fail(Problem Problem) : CompensationStep;
}
