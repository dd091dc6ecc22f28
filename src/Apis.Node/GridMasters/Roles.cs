namespace Apis.Node.GridMasters;

/// <summary>The roles of a cluster.</summary>
public static class Roles
{
    public const string GridMaster = "gridMaster";
}
