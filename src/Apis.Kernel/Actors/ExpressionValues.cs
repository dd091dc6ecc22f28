using System.Linq.Expressions;
using System.Reflection;

namespace Apis.Kernel.Actors;

/// <summary>
/// The value of an argument in a Props expression, without compiling the common cases: constants and captured variables.
/// </summary>
static class ExpressionValues
{
    public static object? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo { IsStatic: true } field } => field.GetValue(null),
        MemberExpression { Member: FieldInfo field, Expression: { } owner } => field.GetValue(Of(owner)),
        MemberExpression { Member: PropertyInfo { GetMethod.IsStatic: false } property, Expression: { } owner } =>
            property.GetValue(Of(owner)),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object)))
            .Compile(preferInterpretation: true)(),
    };
}
