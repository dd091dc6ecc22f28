namespace Apis.TestKit;

/// <summary>Something that a test expected of actors did not happen, or something happened that it did not expect.</summary>
public sealed class ExpectationException(string message, Exception? cause = null) : Exception(message, cause);
