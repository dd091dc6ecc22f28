using Apis.Domain;
using Apis.Domain.Files;
using Apis.Domain.Files.Reading;
using Apis.Emulation.Panels;

namespace Apis.Emulation.SavedUnits;

/// <summary>
/// lastSave.json, which holds what /get/log shows: how it is read. Files of older versions lack some members, which then are
/// those of a new unit.
/// </summary>
public static class SavedUnitsFile
{
    public static Loaded<ValueList<UnitPanel>> Read(ReadOnlySpan<byte> text, string file) => Format.Read(text, file);

    static FileFormat<ValueList<UnitPanel>> Format { get; } = new([], Units, _ => { });

    static ValueList<UnitPanel> Units(Section file) =>
        file.Entries().Select(entry => Unit(file, entry.Name)).ToValueList();

    static UnitPanel Unit(Section file, string id)
    {
        if (!PanelKinds.IsUnitId(id))
            file.WrongName(id, PanelKinds.UnitIdExpected);

        var unit = file.In(id);
        return new()
        {
            Emu = SavedEmu.Read(unit.In("emu")),
            Converter = SavedConverter.Read(unit.In("dcdc")),
            Card = SavedCard.Read(unit.In("oesunit"), id),
            Time = unit.Optional("time", PanelKinds.Time, new UnitPanel().Time),
        };
    }
}
