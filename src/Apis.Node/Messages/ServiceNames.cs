namespace Apis.Node.Messages;

/// <summary>What a node serves on the bus.</summary>
public static class ServiceNames
{
    public const string Controller = "Controller";
    public const string Errors = "Errors";
    public const string Mediator = "Mediator";
    public const string User = "User";

    /// <summary>Served while the node is GridMaster.</summary>
    public const string GridMaster = "GridMaster";

    /// <summary>Where a node is asked to become GridMaster, or to resign.</summary>
    public const string GridMasterSeat = "GridMasterSeat";
}
