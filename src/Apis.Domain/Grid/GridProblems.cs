using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Domain.Grid;

/// <summary>What stands in the way of many a step of a deal: a home that told too little, or is in the wrong mode.</summary>
static class GridProblems
{
    static readonly ErrorKind LogicWarning = ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn);

    public static Problem Unread(string unitId, string what) => new($"the {what} of {unitId} is unknown", LogicWarning);

    public static Problem WrongMode(string unitId, string must, ConverterMode? mode) =>
        new($"{unitId} must {must}, but its mode is {mode?.Code() ?? "unknown"}", LogicWarning);
}
