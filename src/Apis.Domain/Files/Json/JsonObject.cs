namespace Apis.Domain.Files.Json;

/// <summary>An object with its members in the order of the text; no name is there twice.</summary>
public sealed record JsonObject(ValueList<JsonMember> Members) : JsonValue
{
    /// <summary>The member of this name; null when there is none.</summary>
    public JsonMember? Find(string name) => Members.FirstOrDefault(member => member.Name == name);
}
