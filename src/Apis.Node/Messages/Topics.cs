namespace Apis.Node.Messages;

/// <summary>What is published on the bus.</summary>
public static class Topics
{
    /// <summary>Every error, as <see cref="Domain.Errors.ErrorReport"/>.</summary>
    public const string Errors = "errors";

    /// <summary><see cref="Messages.ResetAll"/> and <see cref="Messages.ShutDownAll"/>.</summary>
    public const string Orders = "orders";

    /// <summary>Requests of homes that want to share energy.</summary>
    public const string Requests = "requests";

    /// <summary>That a deal has ended, so that its homes log it without delay.</summary>
    public const string EndedDeals = "endedDeals";
}
