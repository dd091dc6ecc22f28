namespace Apis.Domain.Voltage;

/// <summary>How far the start of a voltage reference is.</summary>
public enum RampUpProgress
{
    Rising,
    Done,
    Failed,
}
