using Apis.Domain.Errors;

namespace Apis.Domain.Scenarios;

/// <summary>Which part of the day holds (user, mediator and node 4.2).</summary>
public static class TimeSlices
{
    /// <summary>The first slice of the file that has this time of day; the scenario's acceptSelection fills its gap.</summary>
    public static Outcome<TimeSlice> SliceAt(this Scenario scenario, TimeSpan timeOfDay)
    {
        var slice = scenario.Slices.FirstOrDefault(slice => slice.From <= timeOfDay && timeOfDay < slice.To);
        return slice is null
            ? new Problem(
                $"the scenario says nothing of {timeOfDay:hh\\:mm\\:ss}", ErrorKind.Local(ErrorCategory.User, ErrorLevel.Warn))
            : slice with { AcceptSelection = slice.AcceptSelection ?? scenario.AcceptSelection };
    }
}
