namespace Apis.Domain.Deals;

/// <summary>The points of a deal at which a test can make it fail, `testFeature.dcdc` (GridMaster and controller 3.12).</summary>
public static class FailurePoints
{
    public static ValueList<string> All { get; } =
    [
        "failBeforeActivate", "failAfterActivate", "failBeforeAuthorize", "failAfterAuthorize",
        "failBeforeWarmUp", "failAfterWarmUp", "failBeforeCompensate", "failAfterCompensate",
        "failBeforeStop", "failAfterStop", "failBeforeDeactivate", "failAfterDeactivate",
    ];
}
