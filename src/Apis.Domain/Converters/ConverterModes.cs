namespace Apis.Domain.Converters;

/// <summary>
/// The numbers and names of converter modes on the wire (specification 8, status.status and status.operationMode).
/// </summary>
public static class ConverterModes
{
    public static string Code(this ConverterMode mode) => mode switch
    {
        ConverterMode.Wait => "0x0000",
        ConverterMode.VoltageReference => "0x0014",
        ConverterMode.Charge => "0x0041",
        ConverterMode.Discharge => "0x0002",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "not a converter mode"),
    };

    /// <summary>The operation mode that a converter in this mode reports; both CC modes report the same.</summary>
    public static string OperationMode(this ConverterMode mode) => mode switch
    {
        ConverterMode.Wait => "Waiting",
        ConverterMode.VoltageReference => "Grid Autonomy",
        _ => "Heteronomy CV",
    };

    /// <summary>Null for any text that is not exactly one of the four codes.</summary>
    public static ConverterMode? FromCode(string? code) => code switch
    {
        "0x0000" => ConverterMode.Wait,
        "0x0014" => ConverterMode.VoltageReference,
        "0x0041" => ConverterMode.Charge,
        "0x0002" => ConverterMode.Discharge,
        _ => null,
    };

    /// <summary>The mode that the code and the operation mode tell together; a contradiction is an unknown mode (C43).</summary>
    public static ConverterMode? From(string? code, string? operationMode) =>
        FromCode(code) is { } mode && (operationMode is null || operationMode == mode.OperationMode()) ? mode : null;
}
