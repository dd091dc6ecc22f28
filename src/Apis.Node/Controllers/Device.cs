using Apis.Domain.Errors;
using Apis.Node.Drivers;
using Apis.Node.Errors;
using Apis.Node.Nodes;

namespace Apis.Node.Controllers;

/// <summary>Works with a home's driver, one request at a time. Its Controller says what comes next.</summary>
sealed class Device : ReceiveActor
{
    readonly NodeSurroundings _node;
    readonly IDriver _driver;
    readonly ErrorReporting _errors;

    public Device(NodeSurroundings node, IDriver driver)
    {
        (_node, _driver, _errors) = (node, driver, new ErrorReporting(node));

        ReceiveAsync<DeviceJob>(Do);
    }

    async Task Do(DeviceJob job) => Context.Parent.Tell(new JobEnded(await Outcome(job)));

    /// <summary>Every job ends exactly once, also one in which something happens that nobody thought of (H20).</summary>
    async Task<Problem?> Outcome(DeviceJob job)
    {
        try
        {
            return await Run(job);
        }
        catch (OperationCanceledException) when (job.Cancellation.IsCancellationRequested)
        {
            return new("a stop came before it");
        }
        catch (Exception failure)
        {
            var problem = new Problem(
                $"the driver failed as it may not: {failure.Message}", ErrorKind.Local(ErrorCategory.Logic));
            _errors.Report(problem);
            return problem;
        }
    }

    Task<Problem?> Run(DeviceJob job)
    {
        Action<Problem> report = job.IsQuiet ? _ => { } : _errors.Report;
        var attempts = new RepeatedAttempts(_node.Time, job.Files.Policy.Controller, report, job.Cancellation);
        var parent = Context.Parent;
        return new DeviceRun(job, _driver, _node, attempts)
        {
            Report = report,
            Learn = (reading, isWhole) => parent.Tell(new ReadingIs(reading, isWhole)),
            Publish = Context.System.EventStream.Publish,
        }.Do();
    }
}
