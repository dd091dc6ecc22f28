namespace Apis.Kernel.Receiving;

/// <summary>A table of handlers, tried in the order in which they were written.</summary>
sealed class Behaviour
{
    Handler[] _handlers = [];
    int _count;
    bool _takesAny;

    public void Add(Handler handler, bool takesAny = false)
    {
        if (_takesAny)
            throw new InvalidOperationException(
                "A handler that takes any message stands last: after ReceiveAny no other Receive would ever be called.");

        if (_count == _handlers.Length)
            Array.Resize(ref _handlers, Math.Max(1, _count * 2));
        _handlers[_count++] = handler;
        _takesAny = takesAny;
    }

    public bool TryHandle(object message)
    {
        foreach (var handler in _handlers.AsSpan(0, _count))
        {
            if (handler.TryHandle(message))
                return true;
        }

        return false;
    }
}
