namespace Apis.Domain.Nodes;

/// <summary>What kind of driver a node talks to (config.json, systemType).</summary>
public enum SystemType
{
    DcdcEmulator,
    DcdcV1,
    DcdcV2,
}
