namespace Apis.Kernel.Tests;

static class Spans
{
    public static TimeSpan Milliseconds(this int number) => TimeSpan.FromMilliseconds(number);

    public static TimeSpan Seconds(this int number) => TimeSpan.FromSeconds(number);

    public static TimeSpan Hours(this int number) => TimeSpan.FromHours(number);
}
