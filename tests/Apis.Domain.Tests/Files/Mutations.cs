using System.Text;
using System.Text.Json.Nodes;

namespace Apis.Domain.Tests.Files;

/// <summary>Changes a text at random: every other seed its bytes, the others the values of its JSON.</summary>
static class Mutations
{
    static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"E001\"", "\"a b\"", "0", "-1", "0.5", "1e308", "-1e308", "1e999", "99999999999999999999",
        "-0.0", "{}", "[]", "[null]", "{\"min\": 1}", "\"350\"", "\"\\u0000\"", "50", "350", "2147483648",
        "[\"E001\", \"E001\"]", "1e-320",
    ];

    static readonly string[] Names =
    [
        "", "#", "-", "a.b", "00:00:00-24:00:00", "12:00:00-11:00:00", "25:00:00-26:00:00", "0-1", "4320-", "batteryStatus",
        "enabled", "unitId.encrypted", "x.encrypted_", "min", "charge", "discharge", "limitWh", "safety", "strategy",
    ];

    public static byte[] Of(string good, int seed)
    {
        var random = new Random(seed);
        return seed % 2 == 0
            ? WithBytesChanged(Encoding.UTF8.GetBytes(good), random, JsonBytes, most: 4)
            : WithValuesChanged(good, random);
    }

    static ReadOnlySpan<byte> JsonBytes => "{}[]\",:-0123456789.eE\\/ #"u8;

    /// <summary>Some bytes changed, left out, repeated or cut off; `usual` are those that the form has a use for.</summary>
    public static byte[] WithBytesChanged(byte[] text, Random random, ReadOnlySpan<byte> usual, int most)
    {
        var bytes = text.ToList();
        for (var count = random.Next(1, most + 1); count > 0 && bytes.Count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = usual[random.Next(usual.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.Slice(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    static byte[] WithValuesChanged(string text, Random random)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        for (var count = random.Next(1, 4); count > 0; count--)
            ChangeSomewhere(root, random);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    static void ChangeSomewhere(JsonObject owner, Random random)
    {
        while (owner.Select(member => member.Value).OfType<JsonObject>().ToList() is { Count: > 0 } inner && random.Next(3) > 0)
            owner = inner[random.Next(inner.Count)];

        var name = owner.Count > 0 && random.Next(4) > 0
            ? owner.ElementAt(random.Next(owner.Count)).Key
            : Names[random.Next(Names.Length)];
        if (random.Next(4) == 0)
            owner.Remove(name);
        else
            owner[name] = JsonNode.Parse(Values[random.Next(Values.Length)]);
    }
}
