using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Replies;

/// <summary>Tells a client why it gets nothing, in the shape of its face.</summary>
delegate Task ErrorReply(HttpContext context, int status, string reason);
