namespace Apis.Cluster.Buses;

/// <summary>Whether somebody answered.</summary>
public enum ReplyKind
{
    Answer,

    /// <summary>That unit isn't in, or doesn't serve this.</summary>
    Nobody,

    /// <summary>The time is up; whether the message arrived is unknown.</summary>
    NoAnswer,
}
