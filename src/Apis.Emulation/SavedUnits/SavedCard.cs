using Apis.Domain.Files.Reading;
using Apis.Emulation.Panels;

namespace Apis.Emulation.SavedUnits;

/// <summary>Which unit it is.</summary>
static class SavedCard
{
    static readonly UnitCard New = new();

    public static UnitCard Read(Section card, string id)
    {
        if (card.Required("id", Kinds.Text) is { Length: > 0 } own && own != id)
            card.Wrong("id", $"must be {id}, as the unit is called");

        return new()
        {
            IsOn = card.Optional("on", Kinds.Flag, New.IsOn),
            Ip = card.Optional("ip", Kinds.Text, New.Ip),
            Display = card.Optional("display", Kinds.Text, id),
            Ipv6LinkLocal = card.Optional("ipv6_ll", Kinds.Text, New.Ipv6LinkLocal),
            Mac = card.Optional("mac", Kinds.Text, New.Mac),
            Ipv6Global = card.Optional("ipv6_g", Kinds.Text, New.Ipv6Global),
            SerialNumber = card.Optional("sn", Kinds.Text, New.SerialNumber),
            Budo = card.Optional("budo", Kinds.Text, New.Budo),
            Id = id,
        };
    }
}
