using Apis.Kernel.Hocon.Resolving;
using Apis.Kernel.Hocon.Units;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon;

/// <summary>An immutable configuration with Akka.NET's getters; substitutions are resolved on the first look.</summary>
/// <remarks>A missing path or a null gives the default; a value of the wrong type is a HoconException.</remarks>
public sealed class Config
{
    readonly HoconObject _written;
    readonly HoconPath _place;
    readonly Lazy<HoconObject> _resolved;

    internal Config(HoconObject written, HoconPath? place = null)
    {
        _written = written;
        _place = place ?? HoconPath.Root;
        _resolved = new Lazy<HoconObject>(() => HoconResolver.Resolve(written));
    }

    public static Config Empty { get; } = new(HoconObject.Empty(default));

    public bool IsEmpty => Root.Fields.IsEmpty;

    internal HoconObject Root => _resolved.Value;

    public static implicit operator Config(string hocon) => ConfigurationFactory.ParseString(hocon);

    public bool HasPath(string path) => Find(path) is not null;

    public string? GetString(string path, string? @default = null) =>
        Find(path) is { } value ? Conversions.Text(value, Named(path)) : @default;

    public int GetInt(string path, int @default = 0) =>
        Find(path) is { } value ? Conversions.Int(value, Named(path)) : @default;

    public long GetLong(string path, long @default = 0) =>
        Find(path) is { } value ? Conversions.Long(value, Named(path)) : @default;

    public double GetDouble(string path, double @default = 0) =>
        Find(path) is { } value ? Conversions.Double(value, Named(path)) : @default;

    public bool GetBoolean(string path, bool @default = false) =>
        Find(path) is { } value ? Conversions.Boolean(value, Named(path)) : @default;

    /// <summary>Zero without path and default; "infinite" is <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan GetTimeSpan(string path, TimeSpan? @default = null, bool allowInfinite = true) =>
        Find(path) is { } value ? Conversions.Duration(value, Named(path), allowInfinite) : @default.GetValueOrDefault();

    public long? GetByteSize(string path, long? def = null) =>
        Find(path) is { } value ? Conversions.ByteSize(value, Named(path)) : def;

    /// <summary>The list, or an empty one when the path is missing.</summary>
    public IList<string> GetStringList(string path) =>
        Find(path) is { } value ? Conversions.List(value, Named(path), Conversions.Text) : [];

    /// <summary>The list, or an empty one when the path is missing.</summary>
    public IList<int> GetIntList(string path) =>
        Find(path) is { } value ? Conversions.List(value, Named(path), Conversions.Int) : [];

    /// <summary>The object at the path as a configuration of its own, or null when there is none.</summary>
    public Config? GetConfig(string path) =>
        Find(path) is { } value ? new Config(Conversions.Object(value, Named(path)), Place(path)) : null;

    /// <summary>What this configuration doesn't say, the other does; substitutions of both see the merged whole.</summary>
    public Config WithFallback(Config? fallback)
    {
        if (ReferenceEquals(fallback, this))
            throw new ArgumentException("A configuration cannot fall back to itself.", nameof(fallback));
        return fallback is null ? this : new Config(HoconMerge.Objects(fallback._written, _written), _place);
    }

    /// <summary>HOCON that reads back as the same configuration, keys in ordinal order.</summary>
    public override string ToString() => HoconPrinter.Print(Root);

    /// <summary>Null counts as not there, so that a null in an override brings back the program's own default.</summary>
    HoconValue? Find(string path)
    {
        HoconValue? value = Root;
        foreach (var key in HoconPath.Parse(path).Keys)
            value = (value as HoconObject)?.Fields.GetValueOrDefault(key);
        return value is HoconScalar { IsNull: true } ? null : value;
    }

    HoconPath Place(string path) => _place.Append(HoconPath.Parse(path));

    string Named(string path) => Place(path).ToString();
}
