using Apis.Domain.Files.Json;

namespace Apis.Domain.Tests.Files.Json;

public sealed class JsonFieldsTests
{
    [Fact]
    public void Dots_lead_inwards_nothing_is_left_out_and_zero_has_no_sign()
    {
        var fields = new JsonFields
        {
            { "a.b", 1 },
            { "c", (string?)null },
            { "a.d", -0.0 },
            { "e", TimeSpan.FromSeconds(5) },
            { "f", new Interval(-4, 380.5) },
            { "g", ["x", "y"] },
            { "h", true },
            { "i", (double?)null },
        };
        fields.Put("j.k", new JsonNull());

        Assert.Equal(
            """{"a":{"b":1,"d":0},"e":5000,"f":{"min":-4,"max":380.5},"g":["x","y"],"h":true,"j.k":null}""",
            fields.ToObject().PrintCompact());
    }
}
