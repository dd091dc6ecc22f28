using System.Text;

namespace Apis.Node.Tests.Drivers.Http;

/// <summary>Texts as a bad line would deliver them.</summary>
static class Garbled
{
    const int MostChanges = 3;
    const int LongestLoss = 20;

    public static byte[] Of(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
            Change(bytes, random);
        return [.. bytes];
    }

    static void Change(List<byte> bytes, Random random)
    {
        var (at, length) = (random.Next(bytes.Count - LongestLoss), random.Next(1, LongestLoss));
        switch (random.Next(4))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 2:
                bytes[at] = (byte)random.Next(256);
                break;
            default:
                bytes[at] = (byte)('0' + random.Next(10));
                break;
        }
    }
}
