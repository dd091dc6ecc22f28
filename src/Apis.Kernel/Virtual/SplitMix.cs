namespace Apis.Kernel.Virtual;

/// <summary>A small generator of pseudo-random numbers whose sequence will never change with the runtime's version.</summary>
struct SplitMix(ulong seed)
{
    const ulong Golden = 0x9E3779B97F4A7C15;

    ulong _state = seed;

    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    public ulong Next() => Mix(_state += Golden);

    public int Next(int below) => (int)Math.BigMul(Next(), (ulong)below, out _);
}
