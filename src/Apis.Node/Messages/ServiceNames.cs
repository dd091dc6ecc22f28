namespace Apis.Node.Messages;

/// <summary>What a node serves on the bus.</summary>
public static class ServiceNames
{
    public const string Controller = "Controller";
    public const string Mediator = "Mediator";
    public const string User = "User";
    public const string GridMaster = "GridMaster";
}
