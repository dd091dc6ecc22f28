namespace Apis.Domain.Topology;

/// <summary>
/// The most that deals can let flow over a branch when their homes start and stop at different moments: what the homes of each
/// side give if nobody there takes, and take if nobody there gives (specification 11.1).
/// </summary>
public readonly record struct DealLoad(
    Branch Branch,
    double ForwardDischargeA,
    double ForwardChargeA,
    double BackwardDischargeA,
    double BackwardChargeA);
