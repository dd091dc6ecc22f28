using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed class CommandDurationTests
{
    [Fact]
    public void A_request_takes_all_its_attempts_at_worst() =>
        Assert.Equal(TimeSpan.FromSeconds(15), CommandDuration.RequestAtMost(Samples.Policy.Controller));

    [Fact]
    public void A_command_takes_the_sum_of_its_steps_and_a_checkpoint_reads_several_times() => Assert.Equal(
        TimeSpan.FromSeconds(15 + (3 * 15.1) + 15),
        CommandDuration.AtMost(
            [
                new DeviceStep.SetCurrent(0),
                new DeviceStep.Checkpoint(null, 0),
                new DeviceStep.SetMode(ConverterMode.Wait, 350, 0),
            ],
            Samples.Policy.Controller));
}
