namespace Apis.Kernel.Tests.Determinism;

/// <summary>What a <see cref="Wanderer"/> is sent on: it acts as often as there are steps left.</summary>
sealed record Errand(int Number, int StepsLeft)
{
    public Errand Next => this with { StepsLeft = StepsLeft - 1 };
}
