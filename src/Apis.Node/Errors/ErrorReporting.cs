using Apis.Cluster;
using Apis.Domain.Errors;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Errors;

/// <summary>
/// Reports problems to whoever handles them: the home's own error desk, and the GridMaster (specification 10.1).
/// </summary>
public sealed class ErrorReporting(NodeSurroundings node)
{
    /// <summary>What raises no error is a matter of course and isn't reported.</summary>
    public void Report(Problem problem) => Report(problem, node.UnitId);

    /// <summary>About another home than this one.</summary>
    public void Report(Problem problem, string aboutUnitId)
    {
        if (problem.Raises is { } kind)
            Send(new(aboutUnitId, kind, problem.Text));
    }

    /// <summary>
    /// Does what needs the cluster. When that isn't reached it is said, and false is the answer; who relies on it looks again.
    /// </summary>
    public async Task<bool> WhileReachable(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (ClusterUnavailableException unavailable)
        {
            Report(new(unavailable.Message, ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn)));
            return false;
        }
    }

    void Send(ErrorReport error)
    {
        node.Cluster.Bus.Publish(Topics.Errors, error, ActorRefs.NoSender);
        node.Events.Publish(error);
    }
}
