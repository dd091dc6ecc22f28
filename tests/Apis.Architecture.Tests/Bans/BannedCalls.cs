namespace Apis.Architecture.Tests.Bans;

/// <summary>For each line of BannedSymbols.txt a statement that breaks it, by the symbol's documentation id.</summary>
static class BannedCalls
{
    public static readonly IReadOnlyDictionary<string, string> Examples = new Dictionary<string, string>
    {
        ["P:System.DateTime.Now"] = "_ = DateTime.Now;",
        ["P:System.DateTime.UtcNow"] = "_ = DateTime.UtcNow;",
        ["P:System.DateTime.Today"] = "_ = DateTime.Today;",
        ["P:System.DateTimeOffset.Now"] = "_ = DateTimeOffset.Now;",
        ["P:System.DateTimeOffset.UtcNow"] = "_ = DateTimeOffset.UtcNow;",
        ["P:System.TimeZoneInfo.Local"] = "_ = TimeZoneInfo.Local;",
        ["M:System.DateTime.ToLocalTime"] = "_ = default(DateTime).ToLocalTime();",
        ["M:System.DateTimeOffset.ToLocalTime"] = "_ = moment.ToLocalTime();",
        ["P:System.DateTimeOffset.LocalDateTime"] = "_ = moment.LocalDateTime;",
        ["P:System.TimeProvider.System"] = "_ = TimeProvider.System;",
        ["T:System.Diagnostics.Stopwatch"] = "_ = Stopwatch.GetTimestamp();",
        ["P:System.Environment.TickCount"] = "_ = Environment.TickCount;",
        ["P:System.Environment.TickCount64"] = "_ = Environment.TickCount64;",
        ["P:System.Random.Shared"] = "_ = Random.Shared;",
        ["M:System.Random.#ctor"] = "_ = new Random();",
        ["M:System.Guid.NewGuid"] = "_ = Guid.NewGuid();",
        ["M:System.Guid.CreateVersion7"] = "_ = Guid.CreateVersion7();",
        ["M:System.Guid.CreateVersion7(System.DateTimeOffset)"] = "_ = Guid.CreateVersion7(moment);",
        ["T:System.Security.Cryptography.RandomNumberGenerator"] = "_ = RandomNumberGenerator.GetInt32(6);",
        ["M:System.String.GetHashCode"] = "_ = text.GetHashCode();",
        ["M:System.String.GetHashCode(System.StringComparison)"] = "_ = text.GetHashCode(StringComparison.Ordinal);",
        ["M:System.String.GetHashCode(System.ReadOnlySpan{System.Char})"] = "_ = string.GetHashCode(text.AsSpan());",
        ["M:System.String.GetHashCode(System.ReadOnlySpan{System.Char},System.StringComparison)"] =
            "_ = string.GetHashCode(text.AsSpan(), StringComparison.Ordinal);",
        ["T:System.HashCode"] = "_ = HashCode.Combine(1, 2);",
        ["T:System.Threading.PeriodicTimer"] = "_ = new PeriodicTimer(period);",
        ["T:System.Threading.Timer"] = "_ = new System.Threading.Timer(_ => { });",
        ["T:System.Timers.Timer"] = "_ = new System.Timers.Timer();",
        ["M:System.Threading.Thread.Sleep(System.Int32)"] = "Thread.Sleep(1);",
        ["M:System.Threading.Thread.Sleep(System.TimeSpan)"] = "Thread.Sleep(period);",
        ["M:System.Threading.Tasks.Task.Delay(System.Int32)"] = "_ = Task.Delay(1);",
        ["M:System.Threading.Tasks.Task.Delay(System.Int32,System.Threading.CancellationToken)"] = "_ = Task.Delay(1, token);",
        ["M:System.Threading.Tasks.Task.Delay(System.TimeSpan)"] = "_ = Task.Delay(period);",
        ["M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.Threading.CancellationToken)"] =
            "_ = Task.Delay(period, token);",
        ["M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan)"] = "_ = task.WaitAsync(period);",
        ["M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)"] =
            "_ = task.WaitAsync(period, token);",
        ["M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan)"] = "_ = number.WaitAsync(period);",
        ["M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)"] =
            "_ = number.WaitAsync(period, token);",
        ["M:System.Threading.CancellationTokenSource.#ctor(System.Int32)"] = "_ = new CancellationTokenSource(1);",
        ["M:System.Threading.CancellationTokenSource.#ctor(System.TimeSpan)"] = "_ = new CancellationTokenSource(period);",
        ["M:System.Threading.CancellationTokenSource.CancelAfter(System.Int32)"] = "source.CancelAfter(1);",
        ["M:System.Threading.CancellationTokenSource.CancelAfter(System.TimeSpan)"] = "source.CancelAfter(period);",
        ["T:System.Threading.ThreadPool"] = "ThreadPool.QueueUserWorkItem(_ => { });",
        ["T:System.Threading.Tasks.Parallel"] = "Parallel.Invoke();",
        ["T:System.Threading.Tasks.TaskFactory"] = "_ = new TaskFactory();",
        ["T:System.Threading.Tasks.TaskFactory`1"] = "_ = new TaskFactory<int>();",
        ["P:System.Threading.Tasks.Task.Factory"] = "_ = Task.Factory;",
        ["P:System.Threading.Tasks.Task`1.Factory"] = "_ = Task<int>.Factory;",
        ["M:System.Threading.Tasks.Task.Run(System.Action)"] = "_ = Task.Run(() => { });",
        ["M:System.Threading.Tasks.Task.Run(System.Action,System.Threading.CancellationToken)"] =
            "_ = Task.Run(() => { }, token);",
        ["M:System.Threading.Tasks.Task.Run(System.Func{System.Threading.Tasks.Task})"] = "_ = Task.Run(() => task);",
        ["M:System.Threading.Tasks.Task.Run(System.Func{System.Threading.Tasks.Task},System.Threading.CancellationToken)"] =
            "_ = Task.Run(() => task, token);",
        ["M:System.Threading.Tasks.Task.Run``1(System.Func{``0})"] = "_ = Task.Run(() => 1);",
        ["M:System.Threading.Tasks.Task.Run``1(System.Func{``0},System.Threading.CancellationToken)"] =
            "_ = Task.Run(() => 1, token);",
        ["M:System.Threading.Tasks.Task.Run``1(System.Func{System.Threading.Tasks.Task{``0}})"] = "_ = Task.Run(() => number);",
        ["M:System.Threading.Tasks.Task.Run``1("
            + "System.Func{System.Threading.Tasks.Task{``0}},System.Threading.CancellationToken)"] =
            "_ = Task.Run(() => number, token);",
        ["M:System.Threading.Tasks.Task.ConfigureAwait(System.Boolean)"] = "_ = task.ConfigureAwait(false);",
        ["M:System.Threading.Tasks.Task.ConfigureAwait(System.Threading.Tasks.ConfigureAwaitOptions)"] =
            "_ = task.ConfigureAwait(ConfigureAwaitOptions.None);",
        ["M:System.Threading.Tasks.Task`1.ConfigureAwait(System.Boolean)"] = "_ = number.ConfigureAwait(false);",
        ["M:System.Threading.Tasks.Task`1.ConfigureAwait(System.Threading.Tasks.ConfigureAwaitOptions)"] =
            "_ = number.ConfigureAwait(ConfigureAwaitOptions.None);",
        ["M:System.Threading.Tasks.ValueTask.ConfigureAwait(System.Boolean)"] = "_ = valueTask.ConfigureAwait(false);",
        ["M:System.Threading.Tasks.ValueTask`1.ConfigureAwait(System.Boolean)"] = "_ = valueNumber.ConfigureAwait(false);",
        ["M:System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(System.IAsyncDisposable,System.Boolean)"] =
            "_ = disposable.ConfigureAwait(false);",
        ["M:System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait``1("
            + "System.Collections.Generic.IAsyncEnumerable{``0},System.Boolean)"] =
            "_ = numbers.ConfigureAwait(false);",
    };

    /// <summary>A source file with one example a line; the names that the examples use are parameters.</summary>
    public static string Source => $$"""
        using System.Diagnostics;
        using System.Security.Cryptography;

        namespace Generated;

        static class Banned
        {
            public static void Calls(
                string text, TimeSpan period, DateTimeOffset moment, CancellationTokenSource source, CancellationToken token,
                Task task, Task<int> number, ValueTask valueTask, ValueTask<int> valueNumber,
                IAsyncDisposable disposable, IAsyncEnumerable<int> numbers)
            {
        {{string.Join('\n', Examples.Values.Select(example => "        " + example))}}
            }
        }
        """;
}
