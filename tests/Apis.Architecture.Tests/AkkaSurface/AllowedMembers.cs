using System.Reflection;
using Apis.Architecture.Tests.Sources;
using Apis.Kernel;

namespace Apis.Architecture.Tests.AkkaSurface;

/// <summary>The committed list of members that the kernel and Akka.NET 1.5 have in common.</summary>
sealed class AllowedMembers
{
    const string ListFile = "src/AllowedAkkaMembers.txt";

    readonly Dictionary<string, HashSet<string>> _members;

    public AllowedMembers(IEnumerable<string> lines) =>
        _members = lines
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(words => words[0], words => words.Skip(2).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static Assembly Kernel { get; } = typeof(Done).Assembly;

    public IEnumerable<string> TypeNames => _members.Keys;

    public static AllowedMembers Committed() => new(File.ReadAllLines(RepositoryFiles.Repository.In(ListFile)));

    public static string NameOf(Type type) => type.FullName!.Replace("Apis.Kernel.", "", StringComparison.Ordinal);

    public IReadOnlyCollection<string> MembersOf(string type) => _members[type];

    public bool Allows(Type type) => _members.ContainsKey(NameOf(Definition(type)));

    public bool Allows(MemberInfo member) => member is Type type
        ? Allows(type)
        : _members.TryGetValue(NameOf(Definition(member.DeclaringType!)), out var members) && members.Contains(Spelled(member));

    /// <summary>A property as it is written, not as the methods that it is compiled to.</summary>
    static string Spelled(MemberInfo member) =>
        member is MethodBase { IsSpecialName: true } accessor
        && (accessor.Name.StartsWith("get_", StringComparison.Ordinal)
            || accessor.Name.StartsWith("set_", StringComparison.Ordinal))
            ? accessor.Name[4..]
            : member.Name;

    static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
