using Apis.Domain.Errors;

namespace Apis.Node.Drivers.Http;

/// <summary>Which interface a device driver has, and whether that is ours.</summary>
static class InterfaceVersion
{
    const string Ours = "2";

    /// <summary>By the reference's name or else by the specification's (C1); empty when it isn't told.</summary>
    public static string Of(ReplyGroup reply) =>
        reply.Text("comm_interface_version") ?? reply.Text("comm_protocol_version") ?? "";

    /// <summary>Null for 2.0, 2.1 and so on. Asking again would change nothing, so this raises no error (C2).</summary>
    public static Problem? Refusal(string version) => version.Split('.', 2) is [Ours, _]
        ? null
        : new($"the device driver has version \"{version}\" of its interface, but must have {Ours}.0 or another {Ours}.x");
}
