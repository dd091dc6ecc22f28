using FsCheck;
using FsCheck.Fluent;

namespace Apis.Domain.Tests;

/// <summary>Properties that hold for every value of a generator.</summary>
static class Properties
{
    public const int Cases = 1_000;

    public static void ForAll<T>(Gen<T> values, Func<T, bool> holds, int cases = Cases) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));

    /// <summary>As the other, for a property that asserts and so says more when it fails.</summary>
    public static void ForAll<T>(Gen<T> values, Action<T> asserts, int cases = Cases) =>
        Prop.ForAll(values.ToArbitrary(), asserts).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
