using Apis.Kernel.Actors;
using Apis.Kernel.Dispatch;
using BenchmarkDotNet.Attributes;

namespace Apis.Bench.Micro;

/// <summary>One message through a mailbox, with the gate of threads and without it.</summary>
[MemoryDiagnoser]
public class MailboxBenchmarks
{
    const int Messages = 1_000;

    Mailbox _mailbox = null!;
    Batch _batch;

    [Params(true, false)]
    public bool IsShared { get; set; }

    [GlobalSetup]
    public void SetUp() => _mailbox = new Mailbox(IsShared, Mailbox.Unbounded);

    [Benchmark(OperationsPerInvoke = Messages)]
    public void PostAndTake()
    {
        for (var i = 0; i < Messages; i++)
            _mailbox.Post(this, ActorRefs.NoSender);
        while (_batch.Count > 0 || _mailbox.TryTake(ref _batch))
            _batch.TakeNext();
    }
}
