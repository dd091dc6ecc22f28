namespace Apis.Kernel.Shutdown;

/// <summary>Published when a task of a shutdown failed or took too long; the shutdown goes on all the same.</summary>
public sealed record ShutdownTaskFailure(string Phase, string Task, Exception Cause);
