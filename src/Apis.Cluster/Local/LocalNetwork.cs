namespace Apis.Cluster.Local;

/// <summary>
/// What lies between units, and between them and the coordinator: how long messages take, which are lost, who hears whom.
/// Whatever the delays, what one unit sends another arrives in order. What is in flight when a way is cut is lost.
/// </summary>
public sealed partial class LocalNetwork
{
    readonly Dictionary<string, int> _groups = [];
    readonly HashSet<(string From, string To)> _cuts = [];
    readonly HashSet<string> _cutFromCoordinator = [];

    /// <summary>How long every message is on its way, those to and from the coordinator included.</summary>
    public TimeSpan Delay
    {
        get => _delay;
        set => Set(ref _delay, NotNegative(value));
    }

    /// <summary>Up to so long, drawn for each message, comes on top.</summary>
    public TimeSpan RandomDelay
    {
        get => _randomDelay;
        set => Set(ref _randomDelay, NotNegative(value));
    }

    /// <summary>Of each message between units.</summary>
    public double LossProbability
    {
        get => _lossProbability;
        set => Set(ref _lossProbability, Probability(value));
    }

    /// <summary>Of each message between units: that it arrives twice, which the bus promises will not be.</summary>
    public double DuplicationProbability
    {
        get => _duplicationProbability;
        set => Set(ref _duplicationProbability, Probability(value));
    }

    /// <summary>Whether no unit can reach the coordinator. It forgets nothing meanwhile, and its clock goes on.</summary>
    public bool IsCoordinatorDown
    {
        get => _isCoordinatorDown;
        set => Set(ref _isCoordinatorDown, value);
    }

    /// <summary>
    /// From now on units hear only those of their own group; units that no group names are a group as well. The coordinator is
    /// in no group, and hears all.
    /// </summary>
    public void Partition(params IReadOnlyCollection<string>[] groups) => Change(() =>
    {
        _groups.Clear();
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var unitId in groups[group])
                _groups[unitId] = group + 1;
        }
    });

    /// <summary>The partition is over.</summary>
    public void Unite() => Change(_groups.Clear);

    /// <summary>The one no longer hears the other, which may still hear the one.</summary>
    public void Cut(string from, string to) => Change(() => _cuts.Add((from, to)));

    public void Mend(string from, string to) => Change(() => _cuts.Remove((from, to)));

    public void CutFromCoordinator(params string[] unitIds) => Change(() => _cutFromCoordinator.UnionWith(unitIds));

    public void MendToCoordinator(params string[] unitIds) => Change(() => _cutFromCoordinator.ExceptWith(unitIds));

    internal bool ReachesCoordinator(LocalSeat seat) =>
        seat.IsAlive && !_isCoordinatorDown && (_cutFromCoordinator.Count == 0 || !_cutFromCoordinator.Contains(seat.UnitId));

    bool Hears(string from, string to) =>
        (_groups.Count == 0 || _groups.GetValueOrDefault(from) == _groups.GetValueOrDefault(to))
        && (_cuts.Count == 0 || !_cuts.Contains((from, to)));

    void Set<T>(ref T field, T value)
    {
        lock (_cluster.Gate)
        {
            field = value;
            Settle();
        }
    }

    void Change(Action change)
    {
        lock (_cluster.Gate)
        {
            change();
            Settle();
        }
    }

    void Settle()
    {
        _isPlain = _delay == TimeSpan.Zero && _randomDelay == TimeSpan.Zero
            && _lossProbability == 0 && _duplicationProbability == 0;
        _cluster.Reconsider();
    }

    static TimeSpan NotNegative(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        return span;
    }

    static double Probability(double value) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A probability lies between 0 and 1.");
}
