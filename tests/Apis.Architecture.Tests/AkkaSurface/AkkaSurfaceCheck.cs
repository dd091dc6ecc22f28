using System.Reflection;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.AkkaSurface;

/// <summary>Finds what code uses of the kernel that Akka.NET does not have.</summary>
static class AkkaSurfaceCheck
{
    const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Violation> Violations(IEnumerable<Type> types, AllowedMembers allowed) =>
        from type in types.SelectMany(WithNested)
        from used in UsedBy(type).Distinct()
        where IsKernel(used) && !allowed.Allows(used)
        select new Violation(type.FullName!, $"uses {Named(used)}, which is not in src/AllowedAkkaMembers.txt");

    static string Named(MemberInfo used) => used is Type type
        ? AllowedMembers.NameOf(type)
        : $"{AllowedMembers.NameOf(used.DeclaringType!)}.{used.Name}";

    static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(Own).SelectMany(WithNested).Prepend(type);

    static IEnumerable<MemberInfo> UsedBy(Type type)
    {
        var methods = type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).ToArray();
        var types = type.GetInterfaces().Append(type.BaseType!)
            .Concat(type.GetFields(Own).Select(field => field.FieldType))
            .Concat(methods.SelectMany(Signature));
        return types.Where(used => used is not null)
            .SelectMany(Parts)
            .Concat(methods.SelectMany(IntermediateCode.MembersNamedBy));
    }

    static IEnumerable<Type> Signature(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType)
        .Concat(method.GetMethodBody()?.LocalVariables.Select(variable => variable.LocalType) ?? [])
        .Append(method is MethodInfo info ? info.ReturnType : typeof(void));

    /// <summary>A type and what it is made of: List of IActorRef uses IActorRef.</summary>
    static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
    }

    static bool IsKernel(MemberInfo member) => member is Type { IsGenericParameter: false } type
        ? type.Assembly == AllowedMembers.Kernel
        : member.DeclaringType?.Assembly == AllowedMembers.Kernel;
}
