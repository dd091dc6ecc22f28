namespace Apis.Domain.Converters;

/// <summary>When each setting is made in a change of mode: 1 first; settings with the same number in either order.</summary>
public readonly record struct SettingOrder(int Mode, int Voltage, int Current);
