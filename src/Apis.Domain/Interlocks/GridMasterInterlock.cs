using Apis.Domain.Errors;

namespace Apis.Domain.Interlocks;

/// <summary>
/// Who is GridMaster, if anybody (user, mediator and node 6.3). Each holder gets a greater epoch than all before it, so that the
/// commands of an old one are known for what they are (R14).
/// </summary>
public sealed record GridMasterInterlock(string? Holder, long Epoch)
{
    public static GridMasterInterlock Free { get; } = new(null, 0);

    /// <summary>Coming second is no error: the other one won (D7.5).</summary>
    public Outcome<GridMasterInterlock> Take(string unitId) => Holder switch
    {
        null => new GridMasterInterlock(unitId, Epoch + 1),
        _ when Holder == unitId => new Problem(
            $"{unitId} is GridMaster already", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)),
        _ => new Problem($"{Holder} is GridMaster"),
    };

    /// <summary>Only the holder gives it back. What nobody holds is given back already.</summary>
    public Outcome<GridMasterInterlock> Release(string unitId) => Holder is null || Holder == unitId
        ? this with { Holder = null }
        : new Problem($"{Holder} is GridMaster, not {unitId}", ErrorKind.Local(ErrorCategory.Logic));

    /// <summary>What a node that joins makes sure of, so that an epoch it has seen is never given again.</summary>
    public GridMasterInterlock AtLeast(long highestEpochSeen) => this with { Epoch = Math.Max(Epoch, highestEpochSeen) };
}
