using Apis.Build;
using Apis.Build.CommandLine;
using Apis.Build.Documents;
using Apis.Build.Notices;
using Apis.Build.Processes;
using Apis.Build.Testing;
using Apis.Build.Tools;

var invocation = Invocation.Parse(args);
if (invocation.Problem is { } problem)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine();
    Console.Error.WriteLine(Usage.Text);
    return Usage.ExitCode;
}

var repository = Repository.Find(AppContext.BaseDirectory);
var dotnet = new Dotnet(repository);

return invocation.Verb switch
{
    Verb.Run => await HandOver(dotnet.Run("samples/Apis.Samples.Clockwork", invocation.Arguments)),
    Verb.Test => await new TestVerb(repository, dotnet, Machine.This(repository), ChildProcess.Run, Console.Out).Execute(
        filter: invocation.Arguments.FirstOrDefault()),
    Verb.Bench => await HandOver(dotnet.Run("bench/Apis.Bench", invocation.Arguments)),
    Verb.Format => await HandOver(dotnet.Format(verifyOnly: false)),
    Verb.Notices => await new NoticesVerb(repository, dotnet, ChildProcess.Run, Console.Out).Execute(),
    Verb.Docs => await new DocsVerb(repository, Console.Out).Execute(),
    _ => Help(),
};

static async Task<int> HandOver(Command command) => (await ChildProcess.Run(command)).ExitCode;

static int Help()
{
    Console.WriteLine(Usage.Text);
    return 0;
}
