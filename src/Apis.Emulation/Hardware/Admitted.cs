namespace Apis.Emulation.Hardware;

/// <summary>What has come through to the hardware: nobody on the way was silent or slow.</summary>
sealed record Admitted(object Message);
