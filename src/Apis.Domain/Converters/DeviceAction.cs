namespace Apis.Domain.Converters;

/// <summary>What the GridMaster can have a home's Controller do (GridMaster and controller 4.1).</summary>
public enum DeviceAction
{
    Wait,
    VoltageReference,
    Charge,
    Discharge,

    /// <summary>Another current in the same mode.</summary>
    Current,

    /// <summary>Another voltage in the same mode.</summary>
    Voltage,

    VoltageReferenceAuthorization,
    VoltageReferenceWillHandOver,
    VoltageReferenceWillTakeOver,
    VoltageReferenceDidHandOver,
    VoltageReferenceDidTakeOver,
    Scram,
}
