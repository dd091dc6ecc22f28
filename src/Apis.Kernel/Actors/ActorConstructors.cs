using System.Reflection;

namespace Apis.Kernel.Actors;

/// <summary>Turns a constructor and its arguments into a factory that is cheap to call.</summary>
static class ActorConstructors
{
    const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static Func<ActorBase> Bind(ConstructorInfo constructor, object?[] arguments)
    {
        var invoker = ConstructorInvoker.Create(constructor);
        return () => (ActorBase)invoker.Invoke(arguments.AsSpan());
    }

    public static Func<ActorBase> Find(Type type, object?[] arguments)
    {
        var fitting = type.GetConstructors(Any).Where(candidate => Takes(candidate.GetParameters(), arguments)).ToArray();
        return fitting.Length == 1
            ? Bind(fitting[0], arguments)
            : throw new ArgumentException(
                $"{type} has {fitting.Length} constructors that take ({Shown(arguments)}); one is needed.");
    }

    static bool Takes(ParameterInfo[] parameters, object?[] arguments) =>
        parameters.Length == arguments.Length
        && parameters.Zip(arguments).All(pair => Takes(pair.First.ParameterType, pair.Second));

    static bool Takes(Type parameter, object? argument) => argument is null
        ? !parameter.IsValueType || Nullable.GetUnderlyingType(parameter) is not null
        : parameter.IsInstanceOfType(argument);

    static string Shown(object?[] arguments) =>
        string.Join(", ", arguments.Select(argument => argument?.GetType().Name ?? "null"));
}
