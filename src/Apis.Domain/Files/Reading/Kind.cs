using System.Diagnostics.CodeAnalysis;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>
/// A kind of value in a file: what a person is told to write, and how it is read. `StandIn` takes the place of a wrong value
/// until the file is refused.
/// </summary>
sealed record Kind<T>(string Expected, T StandIn, Kind<T>.Reader Read)
{
    public delegate bool Reader(JsonValue json, [MaybeNullWhen(false)] out T value);
}
