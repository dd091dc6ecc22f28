using System.Diagnostics.CodeAnalysis;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using Apis.Domain.Units;

namespace Apis.Domain.Negotiations;

/// <summary>What a home asks all others for.</summary>
public sealed record Request : Proposal
{
    public Request()
    {
    }

    [SetsRequiredMembers]
    public Request(Share share, UnitReading reading, HardwareConfig hardware, MediatorPolicy policy)
        : base(share, reading, hardware, policy)
    {
    }
}
