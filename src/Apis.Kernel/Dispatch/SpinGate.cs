using System.Runtime.CompilerServices;

namespace Apis.Kernel.Dispatch;

/// <summary>The smallest lock there is, for sections of a few instructions that never call out.</summary>
struct SpinGate
{
    int _taken;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter()
    {
        if (Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
            Spin();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit() => Volatile.Write(ref _taken, 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Spin()
    {
        var spinner = default(SpinWait);
        while (Volatile.Read(ref _taken) != 0 || Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
            spinner.SpinOnce();
    }
}
