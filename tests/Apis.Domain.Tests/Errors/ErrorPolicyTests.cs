using Apis.Domain.Errors;
using static Apis.Domain.Errors.ErrorAction;
using static Apis.Domain.Errors.ErrorCategory;
using static Apis.Domain.Errors.ErrorExtent;
using static Apis.Domain.Errors.ErrorLevel;

namespace Apis.Domain.Tests.Errors;

public sealed class ErrorPolicyTests
{
    public static TheoryData<ErrorCategory, ErrorExtent, ErrorLevel, ErrorAction[]> Table => new()
    {
        { ErrorCategory.Hardware, Local, Error, [StopDeals, StopConverter] },
        { Framework, Local, Error, [StopDeals, StopConverter, ResignGridMaster, ResetLocal] },
        { Logic, Local, Error, [StopDeals, StopConverter, ResignGridMaster, ResetLocal] },
        { User, Local, Error, [StopDeals, StopConverter] },
        { ErrorCategory.Hardware, Global, Error, [Scram, SetGlobalModeStop] },
        { Framework, Global, Error, [Scram, ResetAll] },
        { Logic, Global, Error, [Scram, ResetAll] },
        { User, Global, Error, [Scram] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_class_of_errors_has_its_actions(
        ErrorCategory category, ErrorExtent extent, ErrorLevel level, ErrorAction[] actions) =>
        Assert.Equal(actions.ToValueList(), ErrorPolicy.Actions(new(category, extent, level)));

    [Fact]
    public void A_warning_is_only_logged() => Assert.All(
        AllKinds().Where(kind => kind.Level is Warn), kind => Assert.Equal([Log], ErrorPolicy.Actions(kind)));

    [Fact]
    public void Fatal_and_unknown_levels_end_in_a_shutdown()
    {
        foreach (var kind in AllKinds().Where(kind => kind.Level is Fatal or ErrorLevel.Unknown))
        {
            Assert.Equal(
                kind.Extent is Local ? [StopDeals, StopConverter, ResignGridMaster, ShutDownLocal] : [Scram, ShutDownAll],
                ErrorPolicy.Actions(kind));
        }
    }

    [Fact]
    public void A_reset_of_all_always_follows_a_scram() => Assert.All(
        AllKinds().Select(ErrorPolicy.Actions).Where(actions => actions.Contains(ResetAll)),
        actions =>
        {
            var order = actions.ToList();
            Assert.True(order.IndexOf(Scram) is >= 0 and var scram && scram < order.IndexOf(ResetAll));
        });

    [Fact]
    public void An_unknown_category_is_only_logged() =>
        Assert.Equal([Log], ErrorPolicy.Actions(new(ErrorCategory.Unknown, Local, Error)));

    [Fact]
    public void Fatal_overtakes_and_the_rest_goes_by_category_level_and_arrival()
    {
        ErrorReport[] errors =
        [
            Report("1", User, Error), Report("2", ErrorCategory.Hardware, Error), Report("3", Logic, Fatal),
            Report("4", ErrorCategory.Hardware, Error), Report("5", Framework, ErrorLevel.Unknown),
        ];

        Assert.Equal(["5", "3", "2", "4", "1"], ErrorPolicy.InOrder(errors).Select(error => error.Message));
    }

    static IEnumerable<ErrorKind> AllKinds() =>
        from category in Enum.GetValues<ErrorCategory>()
        from extent in Enum.GetValues<ErrorExtent>()
        from level in Enum.GetValues<ErrorLevel>()
        select new ErrorKind(category, extent, level);

    static ErrorReport Report(string text, ErrorCategory category, ErrorLevel level) =>
        new("E001", new(category, Local, level), text);
}
