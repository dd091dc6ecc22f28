using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>For what counts null as nothing.</summary>
static class Nulls
{
    public static JsonValue Without(JsonValue value) => value switch
    {
        JsonObject members => members with
        {
            Members = members.Members
                .Where(member => member.Value is not JsonNull)
                .Select(member => member with { Value = Without(member.Value) })
                .ToValueList(),
        },
        JsonArray array => array with { Elements = array.Elements.Select(Without).ToValueList() },
        _ => value,
    };
}
