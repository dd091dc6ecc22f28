using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using Apis.Domain.Modes;
using static Apis.Domain.Interlocks.CommandOrigin;

namespace Apis.Domain.Tests.Interlocks;

public sealed class CommandAuthorityTests
{
    static readonly AuthorityView View = new("E001", HighestEpochSeen: 7, EffectiveMode.Autonomous);

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void The_holder_is_obeyed_in_an_epoch_that_is_not_over(long epoch) =>
        Assert.Null(CommandAuthority.RefusalOfGridMaster(new("E001", epoch), View, Samples.Policy));

    [Theory]
    [InlineData("E001", 6, "E001", "E001 commands in epoch 6, but 7 has begun")]
    [InlineData("E002", 9, "E001", "E002 commands, but E001 is GridMaster")]
    [InlineData("E001", 7, null, "E001 commands, but nobody is GridMaster")]
    [InlineData("E009", 7, "E009", "E009 commands and is no member")]
    public void Another_an_old_one_and_a_stranger_are_refused(string unitId, long epoch, string? holder, string why) =>
        Assert.Equal(
            new Problem(why, ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)),
            CommandAuthority.RefusalOfGridMaster(new(unitId, epoch), View with { GridMasterHolder = holder }, Samples.Policy));

    [Fact]
    public void Once_a_new_epoch_was_obeyed_the_old_one_is_refused_whoever_holds_the_interlock()
    {
        var view = View.After(new("E001", 9)).After(new("E001", 8));

        Assert.Equal(9, view.HighestEpochSeen);
        Assert.NotNull(CommandAuthority.RefusalOfGridMaster(new("E001", 8), view, Samples.Policy));
    }

    [Theory]
    [InlineData(DeviceAction.Wait, OwnSafety, EffectiveMode.Autonomous, true)]
    [InlineData(DeviceAction.Wait, OwnSafety, EffectiveMode.Manual, true)]
    [InlineData(DeviceAction.Charge, OwnSafety, EffectiveMode.Autonomous, false)]
    [InlineData(DeviceAction.Charge, Person, EffectiveMode.Manual, true)]
    [InlineData(DeviceAction.Charge, Person, EffectiveMode.Stop, false)]
    [InlineData(DeviceAction.Wait, Person, EffectiveMode.Autonomous, false)]
    [InlineData(DeviceAction.Wait, GridMaster, EffectiveMode.Autonomous, false)]
    [InlineData(DeviceAction.Scram, GridMaster, EffectiveMode.Manual, false)]
    public void Without_a_token_only_the_homes_own_stop_and_a_person_in_manual_mode_are_obeyed(
        DeviceAction action, CommandOrigin origin, EffectiveMode mode, bool obeyed) =>
        Assert.Equal(obeyed, CommandAuthority.RefusalWithoutToken(action, origin, mode) is null);
}
