namespace Apis.Build.CommandLine;

/// <summary>What the build program can be asked to do.</summary>
enum Verb
{
    Help,
    Run,
    Test,
    Bench,
    Format,
    Notices,
    Docs,
}
