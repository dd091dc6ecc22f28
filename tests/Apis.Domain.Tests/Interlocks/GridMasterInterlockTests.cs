using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Interlocks;

public sealed class GridMasterInterlockTests
{
    static readonly GridMasterInterlock Taken = new("E001", 7);

    [Fact]
    public void Whoever_takes_it_gets_a_greater_epoch() =>
        Assert.Equal(new GridMasterInterlock("E002", 8), new GridMasterInterlock(null, 7).Take("E002").Value);

    [Fact]
    public void Coming_second_is_no_error() => Assert.Equal(new Problem("E001 is GridMaster"), Taken.Take("E002").Problem);

    [Fact]
    public void Taking_it_twice_is_a_warning() =>
        Assert.Equal(ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn), Taken.Take("E001").Problem?.Raises);

    [Fact]
    public void Only_the_holder_gives_it_back_and_its_epoch_stays()
    {
        Assert.Equal(new GridMasterInterlock(null, 7), Taken.Release("E001").Value);
        Assert.Equal(
            new Problem("E001 is GridMaster, not E002", ErrorKind.Local(ErrorCategory.Logic)), Taken.Release("E002").Problem);
    }

    [Fact]
    public void Giving_it_back_twice_is_fine() =>
        Assert.Equal(new GridMasterInterlock(null, 7), new GridMasterInterlock(null, 7).Release("E001").Value);

    [Theory]
    [InlineData(6, 7)]
    [InlineData(9, 9)]
    public void An_epoch_that_somebody_has_seen_is_not_given_again(long seen, long epoch) =>
        Assert.Equal(new GridMasterInterlock("E001", epoch), Taken.AtLeast(seen));

    [Fact]
    public void There_is_one_holder_at_a_time_and_every_holder_has_an_epoch_of_its_own() => Properties.ForAll(
        (from takes in Gen.Elements(true, false) from unit in Gen.Choose(1, 3) select (takes, unitId: $"E00{unit}")).ArrayOf(40),
        steps =>
        {
            var interlock = GridMasterInterlock.Free;
            string? holder = null;
            var epochs = new List<long>();
            foreach (var (takes, unitId) in steps)
            {
                var next = takes ? interlock.Take(unitId) : interlock.Release(unitId);
                Assert.Equal(takes ? holder is null : holder is null || holder == unitId, next.Succeeded);
                interlock = next.Value ?? interlock;
                holder = next.Succeeded ? (takes ? unitId : null) : holder;
                if (next.Succeeded && takes)
                    epochs.Add(interlock.Epoch);

                Assert.Equal(holder, interlock.Holder);
            }

            Assert.Equal(epochs.Order().Distinct(), epochs);
        });
}
