namespace Apis.Kernel.Actors;

/// <summary>Where an actor stands in the tree of its system: <c>apis://system/user/E001/gridmaster</c>.</summary>
public sealed class ActorPath : IEquatable<ActorPath>
{
    const string Scheme = "apis://";
    readonly string _system;

    ActorPath(string system, ActorPath? parent, string name)
    {
        _system = system;
        Parent = parent ?? this;
        Name = name;
    }

    public string Name { get; }

    /// <summary>The path one level up; the root's is the root.</summary>
    public ActorPath Parent { get; }

    bool IsRoot => ReferenceEquals(Parent, this);

    internal static ActorPath Root(string system) => new(system, null, "");

    internal ActorPath Child(string name) => new(_system, this, name);

    public string ToStringWithoutAddress()
    {
        if (IsRoot)
            return "/";

        return Parent.IsRoot ? "/" + Name : Parent.ToStringWithoutAddress() + "/" + Name;
    }

    public override string ToString() => Scheme + _system + ToStringWithoutAddress();

    public bool Equals(ActorPath? other) =>
        other is not null && (ReferenceEquals(this, other) || ToString().Equals(other.ToString(), StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as ActorPath);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
