using Apis.Domain.Errors;

namespace Apis.Domain.Tests.Errors;

public sealed class ErrorKindTests
{
    [Fact]
    public void It_is_written_as_the_reference_writes_it() => Assert.Equal(
        "(HARDWARE:GLOBAL:ERROR:E001) a leak",
        new ErrorReport("E001", new(ErrorCategory.Hardware, ErrorExtent.Global, ErrorLevel.Error), "a leak").ToString());

    [Theory]
    [InlineData("LOGIC", "LOCAL", "WARN", "LOGIC:LOCAL:WARN")]
    [InlineData("logic", "LOCAL", "WARN", "UNKNOWN:LOCAL:WARN")]
    [InlineData(null, "", "1", "UNKNOWN:UNKNOWN:UNKNOWN")]
    public void A_word_that_nobody_knows_reads_as_unknown(string? category, string? extent, string? level, string kind) =>
        Assert.Equal(kind, ErrorKind.Of(category, extent, level).ToString());
}
