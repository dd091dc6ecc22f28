using System.Reflection;
using Xunit.Sdk;

namespace Apis.TestKit.Tests;

/// <summary>Runs a theory under virtual time and on threads: a test reads the same on both.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class OnEachKitAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["virtual time"], ["threads"]];
}
