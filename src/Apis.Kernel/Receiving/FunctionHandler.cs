namespace Apis.Kernel.Receiving;

/// <summary>Handles the messages of a type for which it answers true.</summary>
sealed class FunctionHandler<T>(Func<T, bool> handle) : Handler
{
    public override bool TryHandle(object message) => message is T wanted && handle(wanted);
}
