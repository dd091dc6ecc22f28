namespace Apis.Kernel.Tests.Determinism;

/// <summary>Asked with Ask; sometimes answered.</summary>
sealed record Question(int Number);
