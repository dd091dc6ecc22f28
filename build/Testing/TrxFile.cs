using System.Xml;
using System.Xml.Linq;

namespace Apis.Build.Testing;

/// <summary>A result file of the test platform, read.</summary>
sealed record TrxFile(IReadOnlyList<TestOutcome> Outcomes, IReadOnlyList<string> RunErrors)
{
    static readonly XNamespace Ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public Tally Tally => new(Count(TestVerdict.Passed), Count(TestVerdict.Failed) + RunErrors.Count, Count(TestVerdict.Skipped));

    public static TrxFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (XmlException exception)
        {
            return new TrxFile([], [$"{path}: not a whole result file: {exception.Message}"]);
        }
    }

    /// <summary>
    /// Counts the results one by one, for the file's own counters leave skipped tests out. An error of the run itself,
    /// such as a crash of the test host, stands beside the results.
    /// </summary>
    public static TrxFile Parse(string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        var errors = root.Descendants(Ns + "RunInfo")
            .Where(info => info.Attribute("outcome")?.Value is "Error" or "Failed")
            .Select(info => info.Element(Ns + "Text")?.Value.Trim() ?? "The run ended with an error.");
        return new TrxFile([.. root.Descendants(Ns + "UnitTestResult").Select(OutcomeOf)], [.. errors.Where(IsAboutTheRun)]);
    }

    static TestOutcome OutcomeOf(XElement result)
    {
        var verdict = result.Attribute("outcome")?.Value switch
        {
            "Passed" => TestVerdict.Passed,
            "NotExecuted" => TestVerdict.Skipped,
            _ => TestVerdict.Failed,
        };
        var output = result.Element(Ns + "Output");
        var error = output?.Element(Ns + "ErrorInfo");
        var message = error is null
            ? output?.Element(Ns + "StdOut")?.Value
            : $"{error.Element(Ns + "Message")?.Value}\n{error.Element(Ns + "StackTrace")?.Value}";
        return new TestOutcome(result.Attribute("testName")?.Value ?? "a test without a name", verdict, message?.Trim() ?? "");
    }

    /// <summary>The headline of each failed test stands among the errors of the run too; that test is counted already.</summary>
    static bool IsAboutTheRun(string error) => !error.EndsWith("[FAIL]", StringComparison.Ordinal);

    int Count(TestVerdict verdict) => Outcomes.Count(outcome => outcome.Verdict == verdict);
}
