using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Routing;

namespace Apis.Web.DeviceDriver;

/// <summary>The routes of the driver itself (device driver 2.1, 2.7).</summary>
static class ServiceRoutes
{
    public static void AddTo(RouteTable routes)
    {
        routes.Get("/version/get", static (context, _) => context.ReplyJson(
            "{\"comm_interface_version\": \"2.0\", \"dcdc_batt_comm_version\": \"1.4\"}"u8));

        // The reference forgets what was set before; here nothing is remembered (V2).
        routes.Get("/essx/hello", static (context, _) => context.ReplyJson("{\"message\": \"hello world\"}"u8));
        routes.Get("/essx/goodbye", static (context, _) => context.ReplyText(""));
    }
}
