namespace Apis.Node.Tests.Drivers.Http;

/// <summary>Replies as the reference's programs sent them.</summary>
static class Literal
{
    /// <summary>/get/unit/E001 of the emulator, directly after its start.</summary>
    public const string EmulatorUnit = """
        {"emu":{"charge_discharge_power":609.53,"system_time":{"month":12,"minute":5,"day":20,"hour":23,"year":2014},
        "pvc_charge_current":0,"ups_input_voltage":102.8,"rsoc":49.8,"battery_current":-12.7,"battery_voltage":52.1,
        "pvc_charge_voltage":0.28,"ups_operation_mode":{"parameter":80,"mode":2,"stop_mode":2},"ups_operation_schedule":1,
        "ups_output_power":402.22,"battery_rsoc":34,"ups_output_frequency":60,"pvc_charge_power":0.0,"ups_output_current":11.7,
        "dischargeable_time":{"minute":0,"hour":0},"ups_output_voltage":102.8},
        "dcdc":{"status":{"status":"0x0000","alarmState":"Light alarm","operationMode":"Waiting"},
        "meter":{"wg":0.0,"tmp":26.59,"vb":48,"wb":-4.5,"vg":0.0,"ib":-0.27,"ig":-0.0},
        "vdis":{"dvg":359.98,"drg":0.0},"param":{"dig":2.0}},
        "oesunit":{"on":true,"ip":"localhost:4390/E000","display":"Sample_E001","ipv6_ll":"fe80::1eba:8cff:fee1:604f%eth0",
        "mac":"1c:ba:8c:e1:60:4f","ipv6_g":"NA","sn":"2","budo":"1","id":"E001"},"time":"2020/01/01-00:00:50"}
        """;

    /// <summary>/all/get of a device driver.</summary>
    public const string All = """
        { "rsoc": 64.5, "battery_operation_status": 3,
          "param":  { "dig": 1.0 },
          "vdis":   { "drg": 0, "dvg": 350.0 },
          "meter":  { "ig": -1.02, "vg": 349.2, "wg": -356.2, "ib": -7.4, "vb": 51.1, "wb": -378.1, "tmp": 31.0 },
          "status": { "operationMode": "Heteronomy CV", "alarmState": "No alarm", "status": "0x0002" } }
        """;

    /// <summary>/dcdc/get of a device driver; the members of /remote/get but powermeter.</summary>
    public const string Converter = """
        {"status":{"status":"0x0000","alarmState":"No alarm","statusName":"Ignore",
        "alarm":"4010 0000 0000","runningState":"off","operationMode":"Waiting"},
        "meter":{"wg":-349.12109375,"tmp":26.5859375,"vb":52.0986328125,"wb":-404.052734375,
        "vg":349.89501953125,"ib":-7.99763671875,"ig":-0.99945068359375},
        "vdis":{"dvg":349.98779296875,"drg":0.0},
        "param":{"cib":52,"ubv":40,"dig":1.9998550415039062,"ogv":400,"obv":59,"ugv":300}}
        """;

    /// <summary>/dcdc/get/status, which has no status.status.</summary>
    public const string ConverterStatus = """
        {"status":{"alarmState":"No alarm","runningState":"off","operationMode":"Waiting"},
        "meter":{"wg":-349.12109375,"tmp":26.5859375,"vb":52.0986328125,"wb":-404.052734375,
        "vg":349.89501953125,"ib":-7.99763671875,"ig":-0.99945068359375}}
        """;

    /// <summary>/1/log/data, shortened.</summary>
    public const string Log = """{"rsoc":70.5,"battery_operation_status":0,"battery_rsoc":12,"battery_voltage":52.0}""";
}
