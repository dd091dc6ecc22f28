using Apis.Cluster.Tests.Contracts;

namespace Apis.Cluster.Tests.Local;

public sealed class LocalLeaseTests() : LeaseContract(LocalUnderTest.InVirtualTime());
