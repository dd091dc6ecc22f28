namespace Apis.Simulation.Tests.Drivers;

/// <summary>What a driver would answer by each route if all were well: a converter that discharges.</summary>
static class GoodReplies
{
    const string Status = """
        "status": {"status": "0x0002", "alarmState": "No alarm", "operationMode": "Heteronomy CV"}
        """;

    const string Meter = """
        "meter": {"wg": -356.2, "tmp": 31.0, "vb": 51.1, "wb": -378.1, "vg": 349.2, "ib": -7.4, "ig": -1.02}
        """;

    const string Converter = $$"""{{Status}}, {{Meter}}, "vdis": {"dvg": 350.0, "drg": 0}, "param": {"dig": 1.0}""";

    const string Battery = """
        "rsoc": 64.5, "battery_operation_status": 3
        """;

    public static string For(string route) => route switch
    {
        "/version/get" => """{"comm_interface_version": "2.0"}""",
        "/all/get" => $$"""{ {{Battery}}, {{Converter}} }""",
        "/1/log/data" => $$"""{ {{Battery}} }""",
        "/get/unit/E001" => $$"""{"emu": { {{Battery}} }, "dcdc": { {{Converter}} }, "time": "2020/01/01-00:00:50"}""",
        "/dcdc/get/status" or "/remote/get/status" or "/get/dcdc/status/E001" => $$"""{ {{Status}}, {{Meter}} }""",
        _ => $$"""{ {{Converter}} }""",
    };
}
