using Apis.Cluster.Tests.Contracts;

namespace Apis.Cluster.Tests.Local;

public sealed class LocalMembershipTests() : MembershipContract(LocalUnderTest.InVirtualTime());
