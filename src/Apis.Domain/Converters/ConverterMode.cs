namespace Apis.Domain.Converters;

/// <summary>The four modes of a DC/DC converter (hardware information 3-2).</summary>
public enum ConverterMode
{
    /// <summary>Stop mode: nothing flows.</summary>
    Wait,

    /// <summary>CV: this converter holds the grid's voltage.</summary>
    VoltageReference,

    /// <summary>CC: takes a constant current from the grid.</summary>
    Charge,

    /// <summary>CC: gives a constant current to the grid.</summary>
    Discharge,
}
