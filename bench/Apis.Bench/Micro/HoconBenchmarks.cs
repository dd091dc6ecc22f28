using Apis.Kernel.Hocon;
using BenchmarkDotNet.Attributes;

namespace Apis.Bench.Micro;

/// <summary>Reading a configuration of ordinary size.</summary>
[MemoryDiagnoser]
public class HoconBenchmarks
{
    const string Text = """
        apis {
          home { battery-wh = 4800, name = "E001", tags = [ a, b, c ] }
          other = ${apis.home} { name = E002 }
          timeout = 5s, size = 4 MiB
        }
        """;

    [Benchmark]
    public TimeSpan ParseAndRead() => ConfigurationFactory.ParseString(Text).GetTimeSpan("apis.timeout");
}
