namespace Apis.Build.Tests.Testing;

/// <summary>Result files as the test platform writes them, shortened.</summary>
static class TrxSamples
{
    public const string OnePassedOneFailedOneSkipped = """
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Results>
            <UnitTestResult testName="A.Passes" outcome="Passed" />
            <UnitTestResult testName="A.Fails" outcome="Failed">
              <Output><ErrorInfo><Message>Expected 1</Message><StackTrace>at A.Fails</StackTrace></ErrorInfo></Output>
            </UnitTestResult>
            <UnitTestResult testName="A.Waits" outcome="NotExecuted">
              <Output><StdOut>needs the command 'wrk'</StdOut></Output>
            </UnitTestResult>
          </Results>
          <ResultSummary outcome="Failed">
            <Counters total="3" executed="2" passed="1" failed="1" notExecuted="0" />
            <RunInfos>
              <RunInfo computerName="c" outcome="Error"><Text>[xUnit.net 00:00:00.10]     A.Fails [FAIL]</Text></RunInfo>
            </RunInfos>
          </ResultSummary>
        </TestRun>
        """;

    public const string Crashed = """
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Results><UnitTestResult testName="A.Passes" outcome="Passed" /></Results>
          <ResultSummary outcome="Failed">
            <RunInfos>
              <RunInfo computerName="c" outcome="Error">
                <Text>The active test run was aborted. Reason: Test host process crashed</Text>
              </RunInfo>
            </RunInfos>
          </ResultSummary>
        </TestRun>
        """;
}
