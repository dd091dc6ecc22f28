namespace Apis.Web.DeviceDriver.Requests;

/// <summary>Which of the three changes a request asks for (device driver 2.4).</summary>
enum SettingKind
{
    Mode,
    Voltage,
    Current,
}
