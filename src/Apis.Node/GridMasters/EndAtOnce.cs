namespace Apis.Node.GridMasters;

/// <summary>The node is reset: it gives up the role of GridMaster without waiting for its loop.</summary>
sealed record EndAtOnce;
