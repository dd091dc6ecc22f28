namespace Apis.Node.Tests;

/// <summary>A request to a fake driver, and when it came.</summary>
sealed record FakeCall(DateTimeOffset At, string Request);
