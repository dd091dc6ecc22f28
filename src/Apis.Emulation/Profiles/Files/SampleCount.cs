namespace Apis.Emulation.Profiles.Files;

/// <summary>Counts the samples of a file, so that none takes all the memory.</summary>
sealed class SampleCount(DataFindings findings)
{
    long _count;

    /// <summary>Whether there is room for so many more; once there isn't, which is a finding, there never is.</summary>
    public bool HasRoomFor(int more, int line)
    {
        var wasFull = _count > DataLimits.Samples;
        _count += more;
        if (_count <= DataLimits.Samples)
            return true;

        if (!wasFull)
            findings.Add(line, 0, "more values", FormattableString.Invariant($"a file may have {DataLimits.Samples} at most"));
        return false;
    }
}
