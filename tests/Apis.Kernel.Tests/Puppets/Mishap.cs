namespace Apis.Kernel.Tests.Puppets;

/// <summary>A failure that a test has ordered.</summary>
sealed class Mishap(string message = "ordered") : Exception(message);
