using System.Globalization;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Node.Events;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Recording;

/// <summary>What came of a run, in a few lines.</summary>
public sealed class RunOutcome
{
    readonly SortedDictionary<string, int> _errors = new(StringComparer.Ordinal);
    int _completed;
    int _aborted;
    int _scrammed;
    int _never;
    double _energyWh;

    public void Follow(Street street) => Hearing.Begin(street, Hear);

    public IEnumerable<string> Lines()
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"Deals: {_completed} completed, {_aborted} ended early, {_scrammed} ended by a SCRAM, {_never} never begun; "
            + $"{_energyWh:#,0.0} Wh shared.");
        if (_errors.Count > 0)
            yield return $"Errors: {string.Join(", ", _errors.Select(error => $"{error.Value} x {error.Key}"))}.";
    }

    void Hear(object happened)
    {
        if (happened is ErrorReport error)
            _errors[error.Kind.ToString()] = _errors.GetValueOrDefault(error.Kind.ToString()) + 1;
        else if (happened is DealEnded { Deal: var deal })
            Count(deal);
    }

    void Count(Deal deal)
    {
        _energyWh += deal.CumulateAmountWh ?? 0;
        _ = deal switch
        {
            { ScramReason: not null } => _scrammed++,
            _ when !deal.IsSaveworthy() => _never++,
            { AbortReason: not null } => _aborted++,
            _ => _completed++,
        };
    }
}
