using Apis.Emulation.Settings;

namespace Apis.Emulation.Synthesis.Files;

/// <summary>Writes made-up data in one of the forms.</summary>
public sealed class DataFiles(SyntheticData data, DataFormat format, bool isHalfHourly, PvPanel panel)
{
    public const string SolarName = "sample_solar_data.csv";
    public const string LoadName = "sample_load_data.csv";

    public void WriteSolar(TextWriter text)
    {
        switch (format)
        {
            case DataFormat.Reference:
                SolarRows.WriteDays(text, data, wattsPerIrradianceM2: panel.PowerPerIrradianceM2);
                break;
            case DataFormat.Published:
                SolarRows.WriteDays(text, data, wattsPerIrradianceM2: 1);
                break;
            default:
                SolarRows.WriteMoments(text, data, panel.PowerPerIrradianceM2, isHalfHourly);
                break;
        }
    }

    public void WriteLoad(TextWriter text)
    {
        switch (format)
        {
            case DataFormat.Reference:
                LoadRows.WriteCustomers(text, data);
                break;
            case DataFormat.Published:
                LoadRows.WriteHouseholds(text, data);
                break;
            default:
                LoadRows.WriteMoments(text, data, isHalfHourly);
                break;
        }
    }
}
