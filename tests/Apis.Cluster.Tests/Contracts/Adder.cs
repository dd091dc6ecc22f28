using System.Globalization;
using Apis.Cluster.State;

namespace Apis.Cluster.Tests.Contracts;

/// <summary>Adds 1 to an entry as often as it is asked to, each time on the condition that nobody else came between.</summary>
sealed class Adder : ReceiveActor
{
    public Adder(ISharedState state, string key) => ReceiveAsync<int>(async times =>
    {
        var asker = Sender;
        for (var left = times; left > 0;)
        {
            var before = await state.Read(key);
            var next = before is null ? 1 : int.Parse(before.Value, CultureInfo.InvariantCulture) + 1;
            var change = new Change(key, next.ToString(CultureInfo.InvariantCulture));
            if (await state.Commit([new Condition(key, before?.Revision ?? 0)], [change]) is not null)
                left--;
        }

        asker.Tell(Done.Instance);
    });
}
