using Apis.Domain.Errors;

namespace Apis.Domain.Safety;

/// <summary>Collects the verdicts of one evaluation and counts the strikes.</summary>
sealed class Evaluation(SafetyMemory memory, DateTimeOffset now)
{
    readonly List<Verdict> _verdicts = [];
    SafetyMemory _memory = memory;

    public void Add(Verdict verdict) => _verdicts.Add(verdict);

    /// <summary>
    /// The first failure is a warning, the next an error. A success clears the strike; a failure longer ago than the limit
    /// doesn't count.
    /// </summary>
    public void AddTwoStrike(TwoStrikeCheck check, Verdict verdict, TimeSpan? within = null)
    {
        var isSecond = _memory.TimeOf(check) is { } first && (within is null || now - first <= within);
        _memory = verdict.Holds ? _memory.Without(check) : _memory.With(check, now);
        Add(verdict.Raises is { } kind ? verdict with { Raises = kind with { Level = Level(isSecond) } } : verdict);
    }

    /// <summary>Another situation, in which these checks have no meaning.</summary>
    public void Forget(params IReadOnlyCollection<TwoStrikeCheck> checks) => _memory = _memory.Without(checks);

    /// <summary>Since when no deal runs: what was said before, or now if it was not said.</summary>
    public DateTimeOffset NoDeal()
    {
        var since = _memory.NoDealSince ?? now;
        _memory = _memory with { NoDealSince = since };
        return since;
    }

    public void SomeDeal() => _memory = _memory with { NoDealSince = null };

    public SafetyOutcome Conclude() => new(_verdicts.ToValueList(), _memory);

    static ErrorLevel Level(bool isSecond) => isSecond ? ErrorLevel.Error : ErrorLevel.Warn;
}
