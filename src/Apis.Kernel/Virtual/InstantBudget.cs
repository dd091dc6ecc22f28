namespace Apis.Kernel.Virtual;

/// <summary>
/// Counts the turns and the timers of one instant; in the second half of the budget it also notes whose they are.
/// </summary>
sealed class InstantBudget(int turns)
{
    const int BusiestShown = 5;

    readonly Dictionary<object, int> _busy = [];
    int _spent;

    public void BeginInstant()
    {
        if (_busy.Count > 0)
            _busy.Clear();
        _spent = 0;
    }

    public void Spend(object spender, long nowTicks)
    {
        if (++_spent > turns / 2)
            SpendSecondHalf(spender, nowTicks);
    }

    void SpendSecondHalf(object spender, long nowTicks)
    {
        _busy[spender] = _busy.GetValueOrDefault(spender) + 1;
        if (_spent <= turns)
            return;

        var busiest = _busy.OrderByDescending(entry => entry.Value)
            .Take(BusiestShown)
            .Select(entry => $"{entry.Key} ({entry.Value})");
        throw new LivelockException(
            $"More than {turns} turns at {TimeSpan.FromTicks(nowTicks)} of the run, and time does not go on. " +
            $"Busiest of late: {string.Join(", ", busiest)}.");
    }
}
