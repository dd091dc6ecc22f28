namespace Apis.Domain.Modes;

/// <summary>The mode of the whole cluster; operators say Run, Soft Stop, Force Stop and Manual (specification 4.3).</summary>
public enum GlobalMode
{
    Autonomous,
    Heteronomous,
    Stop,
    Manual,
}
