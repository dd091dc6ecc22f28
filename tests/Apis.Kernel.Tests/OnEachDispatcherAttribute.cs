using System.Reflection;
using Xunit.Sdk;

namespace Apis.Kernel.Tests;

/// <summary>Runs a theory on threads and under virtual time in both orders: what an actor may rely on holds on all.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class OnEachDispatcherAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Enum.GetValues<Dispatching>().Select(on => new object[] { on });
}
