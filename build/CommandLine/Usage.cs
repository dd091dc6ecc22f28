namespace Apis.Build.CommandLine;

/// <summary>The text that explains the verbs.</summary>
static class Usage
{
    /// <summary>The exit code for a command line that isn't understood.</summary>
    public const int ExitCode = 2;

    public const string Text = """
        Usage: ./build.sh <verb> [arguments]      (build.ps1 on Windows)

          run [arguments]           restore, build and run the showcase
          test [filter]             build without a warning, check the format, list advisories, run the tests
                                    (filter: a part of a test's full name)
          bench [name] [arguments]  run a benchmark; without a name, list them
          format                    format the sources
          notices                   write THIRD-PARTY-NOTICES.md from the restored packages
          docs                      write the pages that are made from the code (docs/coming-from-apis.md)
          help                      show this text

        With CI=true a test that needs a tool which is missing fails instead of being skipped.
        """;
}
