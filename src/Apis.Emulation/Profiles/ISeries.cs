namespace Apis.Emulation.Profiles;

/// <summary>A profile whose data are all at hand, so that it knows where they end.</summary>
public interface ISeries : IProfile
{
    /// <summary>From here on there are no data; infinite when they never end.</summary>
    double EndS { get; }

    /// <summary>The same data again and again.</summary>
    ISeries Repeated();
}
