namespace Apis.Node.Controllers;

/// <summary>What a device can do.</summary>
enum JobKind
{
    ReadUnit,
    ReadStatus,
    Command,
}
