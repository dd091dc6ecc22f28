namespace Apis.Emulation.Neighbourhoods;

/// <summary>What the power flow last found in a home, beyond what its panels show.</summary>
/// <param name="IsBypassed">Whether the mains feed the load.</param>
/// <param name="IsAcCharging">Whether the mains charge the battery.</param>
/// <param name="AcLossW">Lost on the alternating-current side.</param>
/// <param name="DcLossW">Lost on the direct-current side.</param>
/// <param name="WastedW">Of the sun, what nobody took.</param>
/// <param name="RsocPercent">The state of charge, not rounded.</param>
public readonly record struct HomeFlow(
    bool IsBypassed, bool IsAcCharging, double AcLossW, double DcLossW, double WastedW, double RsocPercent);
