using Apis.Emulation.Panels;

namespace Apis.Web.Emulator.Wire;

/// <summary>A unit on the wire (emulator 4.2, 5), member by member in the reference's order.</summary>
static class UnitWire
{
    /// <summary>As in /get/log.</summary>
    public static void Full(this WireWriter wire, UnitPanel unit)
    {
        wire.Raw("{\"emu\": "u8);
        wire.Emu(unit.Emu);
        wire.Raw(", \"dcdc\": "u8);
        wire.Converter(unit.Converter);
        wire.CardAndTime(unit);
    }

    /// <summary>As in /get/unit: what the node needs of the converter.</summary>
    public static void Reduced(this WireWriter wire, UnitPanel unit)
    {
        wire.Raw("{\"emu\": "u8);
        wire.Emu(unit.Emu);
        wire.Raw(", \"dcdc\": "u8);
        wire.ReducedConverter(unit.Converter);
        wire.CardAndTime(unit);
    }

    static void CardAndTime(this WireWriter wire, UnitPanel unit)
    {
        wire.Raw(", \"oesunit\": "u8);
        wire.Card(unit.Card);
        wire.Raw(", \"time\": "u8);
        wire.Text(unit.Time);
        wire.Raw("}"u8);
    }

    static void Card(this WireWriter wire, UnitCard card)
    {
        wire.Raw("{\"on\": "u8);
        wire.Flag(card.IsOn);
        wire.Raw(", \"ip\": "u8);
        wire.Text(card.Ip);
        wire.Raw(", \"display\": "u8);
        wire.Text(card.Display);
        wire.Raw(", \"ipv6_ll\": "u8);
        wire.Text(card.Ipv6LinkLocal);
        wire.Raw(", \"mac\": "u8);
        wire.Text(card.Mac);
        wire.Raw(", \"ipv6_g\": "u8);
        wire.Text(card.Ipv6Global);
        wire.Raw(", \"sn\": "u8);
        wire.Text(card.SerialNumber);
        wire.Raw(", \"budo\": "u8);
        wire.Text(card.Budo);
        wire.Raw(", \"id\": "u8);
        wire.Text(card.Id);
        wire.Raw("}"u8);
    }
}
