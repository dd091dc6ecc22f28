using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Nodes;

/// <summary>The four files that steer a node.</summary>
public sealed record NodeFiles(NodeConfig Node, HardwareConfig Hardware, Policy Policy, Scenario Scenario);
