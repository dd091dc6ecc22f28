using Apis.Kernel.Cells;

namespace Apis.Kernel.Virtual;

/// <summary>Counts the turns of one instant; in the second half of the budget it also notes who has them.</summary>
sealed class InstantBudget(int turns)
{
    const int BusiestShown = 5;

    readonly Dictionary<ActorCell, int> _busy = [];
    int _spent;

    public void BeginInstant()
    {
        if (_busy.Count > 0)
            _busy.Clear();
        _spent = 0;
    }

    public void Spend(ActorCell cell, long nowTicks)
    {
        if (++_spent > turns / 2)
            SpendSecondHalf(cell, nowTicks);
    }

    void SpendSecondHalf(ActorCell cell, long nowTicks)
    {
        _busy[cell] = _busy.GetValueOrDefault(cell) + 1;
        if (_spent <= turns)
            return;

        var busiest = _busy.OrderByDescending(entry => entry.Value).Take(BusiestShown).Select(entry => $"{entry.Key} ({entry.Value})");
        throw new LivelockException(
            $"More than {turns} turns at {TimeSpan.FromTicks(nowTicks)} of the run, and time does not go on. " +
            $"Busiest of late: {string.Join(", ", busiest)}.");
    }
}
