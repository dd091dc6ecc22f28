using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Web.DeviceDriver.Scales;
using Apis.Web.Emulator.Requests;

namespace Apis.Web.DeviceDriver.Requests;

/// <summary>
/// Reads what is to be set (device driver 2.4). The first thing that is wrong is told, voltage before current before mode, in
/// words that say what is expected (V4).
/// </summary>
sealed class SettingReader
{
    readonly Query _query;
    readonly Parameters _parameters;

    public SettingReader(string? query)
    {
        _query = new(query);
        _parameters = new(_query);
    }

    /// <summary>What is there tells what is to be changed.</summary>
    public Outcome<Setting> ReadAny() => (Has("mode"), Has("dvg"), Has("dig"), Has("drg")) switch
    {
        (false, true, false, _) => ReadVoltage(),
        (false, false, true, false) => ReadCurrent(),
        _ => ReadMode(),
    };

    public Outcome<Setting> ReadVoltage() => Checked(new(SettingKind.Voltage, null, Voltage(), null, Droop()));

    public Outcome<Setting> ReadCurrent() => Checked(new(SettingKind.Current, null, null, Current(), null));

    Outcome<Setting> ReadMode()
    {
        var (voltageV, droopRatio, currentA) = (Given("dvg", Voltage), Droop(), Given("dig", Current));
        var numbers = Checked(new(SettingKind.Mode, null, voltageV, currentA, droopRatio));
        if (!numbers.Succeeded || !Has("mode"))
            return numbers;

        var mode = Mode();
        return mode.Succeeded ? numbers.Value with { Mode = mode.Value } : mode.Problem;
    }

    double Voltage() => Number("dvg", SettingLimits.GridVoltageV, ConverterScale.GridVoltageV);

    double Current() => Number("dig", SettingLimits.GridCurrentA, ConverterScale.GridCurrentA);

    double? Droop() => Given("drg", () => Number("drg", SettingLimits.DroopRatio, ConverterScale.DroopRatio));

    double Number(string name, Interval limits, ConverterScale scale) => scale.Setting(_parameters.Number(name, limits));

    Outcome<ConverterMode> Mode()
    {
        var text = _query.Find("mode", out var isRepeated);
        return isRepeated ? new Problem("mode is there more than once") : ModeText.Read(text);
    }

    double? Given(string name, Func<double> read) => Has(name) ? read() : null;

    /// <summary>Also when it is empty, which is no number then.</summary>
    bool Has(string name) => _query.Parameters.Any(parameter => parameter.Key == name);

    Outcome<Setting> Checked(Setting setting) => _parameters.FirstProblem is { } problem ? new Problem(problem) : setting;
}
