using System.Globalization;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

sealed partial class Section
{
    /// <summary>The elements of a list, whatever they are; null when it isn't there.</summary>
    public ValueList<JsonValue>? FindElements(string name) => Find(name, Lists)?.Elements;

    /// <summary>The elements of a list of objects; none when it isn't there.</summary>
    public IEnumerable<Section> Sections(string name)
    {
        if (FindElements(name) is not { } elements)
            yield break;

        for (var at = 0; at < elements.Count; at++)
        {
            var path = Path.Member(name).Element(at);
            if (elements[at] is not JsonObject members)
            {
                Wrong(path, elements[at], "must be an object: { … }");
                continue;
            }

            var element = new Section(path, members, _findings) { InUse = InUse };
            _inner.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{name}[{at}]"), element);
            yield return element;
        }
    }
}
