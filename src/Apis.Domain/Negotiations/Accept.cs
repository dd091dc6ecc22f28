using System.Diagnostics.CodeAnalysis;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Scenarios;
using Apis.Domain.Units;

namespace Apis.Domain.Negotiations;

/// <summary>What a home offers in answer to a request, whose type is the opposite.</summary>
public sealed record Accept : Proposal
{
    public Accept()
    {
    }

    [SetsRequiredMembers]
    public Accept(Share share, UnitReading reading, HardwareConfig hardware, MediatorPolicy policy)
        : base(share, reading, hardware, policy)
    {
    }
}
