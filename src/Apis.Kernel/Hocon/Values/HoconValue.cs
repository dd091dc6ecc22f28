namespace Apis.Kernel.Hocon.Values;

/// <summary>A node of a configuration, with the place where it was written.</summary>
abstract record HoconValue(HoconOrigin Origin)
{
    /// <summary>True for what only a look at the whole configuration can turn into a value.</summary>
    public virtual bool IsPending => false;

    /// <summary>How an error message names the value.</summary>
    public abstract string Describe();
}
