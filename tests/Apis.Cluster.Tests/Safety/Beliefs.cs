using Apis.Cluster.Leases;

namespace Apis.Cluster.Tests.Safety;

/// <summary>Who believes to hold the role, at any moment, and what should never have been.</summary>
sealed class Beliefs
{
    readonly HashSet<Lease> _held = [];
    readonly HashSet<Lease> _lost = [];
    long _greatest;

    public List<string> Breaches { get; } = [];

    public int Reigns { get; private set; }

    public int Unavailable { get; set; }

    public int StaleCommits { get; private set; }

    public bool IsLost(Lease lease) => _lost.Contains(lease);

    /// <summary>A lease may be lost at the very instant at which it is granted, and the loss be heard first.</summary>
    public void Begin(Lease lease)
    {
        Reigns++;
        if (lease.Epoch <= _greatest)
            Breaches.Add($"{lease} is not greater than epoch {_greatest}.");
        _greatest = Math.Max(_greatest, lease.Epoch);
        if (_lost.Contains(lease))
            return;

        Breaches.AddRange(_held.Select(other => $"{other} is still held when {lease} begins."));
        _held.Add(lease);
    }

    public void End(Lease lease)
    {
        _held.Remove(lease);
        _lost.Add(lease);
    }

    /// <summary>The dead believe nothing.</summary>
    public void EndAllOf(string unitId)
    {
        foreach (var lease in _held.Where(lease => lease.UnitId == unitId).ToArray())
            End(lease);
    }

    public void StaleCommit(Lease lease, bool wasMade)
    {
        StaleCommits++;
        if (wasMade)
            Breaches.Add($"{lease} was lost, and then its fence let a commit pass.");
    }
}
