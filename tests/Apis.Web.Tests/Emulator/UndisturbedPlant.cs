using Apis.Emulation.Clocks;
using Apis.Emulation.Messages;

namespace Apis.Web.Tests.Emulator;

/// <summary>
/// Shows that requests have changed nothing although time went on: another plant, to which nobody said anything, comes to the
/// same state by as many passes.
/// </summary>
static class UndisturbedPlant
{
    public static readonly TimeSpan PassPeriod = TimeSpan.FromMilliseconds(20);

    const int FewPasses = 10;

    /// <summary>Does the requests while the clock runs.</summary>
    public static async Task IsLike(Func<object, Task<object>> plant, Func<object, Task<object>> other, Func<Task> requests)
    {
        var before = (Snapshot)await plant(new SetClock(ClockMode.Running));
        await requests();
        Assert.Equal(ClockMode.Running, ((Snapshot)await plant(ReadAll.Instance)).Clock);
        var after = (Snapshot)await plant(new SetClock(ClockMode.Paused));

        var passes = (int)((after.Now - before.Now).TotalSeconds / after.Acceleration);
        Assert.InRange(passes, FewPasses, int.MaxValue);
        var expected = (Snapshot)await other(new StepClock(passes));
        Assert.Equal(expected.Now, after.Now);
        Assert.Equal(expected.Acceleration, after.Acceleration);
        Assert.Equal(expected.Units, after.Units);
    }
}
