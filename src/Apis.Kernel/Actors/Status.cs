namespace Apis.Kernel.Actors;

/// <summary>Replies that say how something went. A <see cref="Failure"/> faults the task of who asked.</summary>
public abstract class Status
{
    public sealed class Success(object? status) : Status
    {
        public object? Status { get; } = status;
    }

    public sealed class Failure(Exception cause, object? state = null) : Status
    {
        public Exception Cause { get; } = cause;

        public object? State { get; } = state;

        public override string ToString() => $"Failure: {Cause}";
    }
}
