namespace Apis.Emulation.Profiles;

/// <summary>Power over emulated time, such as what a home consumes.</summary>
public interface IProfile
{
    /// <summary>The segment in which a moment lies, in seconds since the start of the data; false when they have ended.</summary>
    bool TryFind(double atS, out Segment segment);
}
