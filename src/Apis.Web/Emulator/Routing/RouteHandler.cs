using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Routing;

/// <summary>Answers a request. The segment is what stands behind the last slash, where the route leaves it open.</summary>
delegate Task RouteHandler(HttpContext context, string segment);
