using Apis.Cluster.State;
using Apis.Domain.Errors;
using Apis.Node.Deals;

namespace Apis.Node.GridMasters;

/// <summary>
/// The global errors that wait and for how long they count, kept in shared state, where the next GridMaster finds them (R4).
/// </summary>
sealed class GlobalErrorBook(ISharedState state, TimeProvider time)
{
    const string Key = "globalErrors";

    /// <summary>More are dropped; what is done about them is the same.</summary>
    const int MostWaiting = 256;

    ErrorState _state = ErrorState.None;

    public bool IsPresent(TimeSpan sustaining) => _state.IsPresent(time.GetUtcNow(), sustaining);

    public IReadOnlyList<ErrorReport> Waiting => _state.Waiting;

    public async Task Open() =>
        _state = await state.Read(Key) is { } entry ? SharedJson.Read<ErrorState>(entry.Value) : ErrorState.None;

    public Task Add(ErrorReport error)
    {
        if (_state.Waiting.Count >= MostWaiting || _state.With(error) is var after && after == _state)
            return Task.CompletedTask;

        _state = _state.With(error);
        return Save();
    }

    public Task NoteHandled(IReadOnlyCollection<ErrorReport> errors)
    {
        _state = _state.Handled(errors, time.GetUtcNow());
        return errors.Count == 0 ? Task.CompletedTask : Save();
    }

    async Task Save() => await state.Commit([], [new(Key, SharedJson.Print(_state))]);
}
