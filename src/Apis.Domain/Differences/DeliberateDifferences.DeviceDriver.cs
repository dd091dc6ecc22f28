namespace Apis.Domain.Differences;

public static partial class DeliberateDifferences
{
    /// <summary>What the reference's device driver does that ours doesn't.</summary>
    static Difference[] DeviceDriver =>
    [
        new(
            "V1", "order within a mode change",
            "set points first from stop, mode first while running",
            "mode first but for the first time, so that the converter starts with old set points",
            "mode and set points take effect together"),
        new(
            "V2", "a change that gives only a part",
            null,
            "is completed from what the process remembers, and refused after its restart",
            "is completed from what the converter has; nothing is remembered"),
        new(
            "V3", "values out of the converter's range",
            "are checked",
            "are sent to the converter if they fit 16 bits",
            "are refused with 400"),
        new(
            "V4", "texts for bad numbers",
            null,
            "those of Python",
            "say what was found and what is expected"),
        new(
            "V5", "reserved mode words",
            null,
            "make every read fail",
            "can't be set, and so can't be read"),
        new(
            "V6", "the address to listen on",
            "`--host`",
            "always all interfaces",
            "the one that was given, else loopback"),
        new(
            "V7", "requests and the battery's watchdog",
            null,
            "interleave on the serial line",
            "there is no watchdog; changes come one after the other"),
        new(
            "V8", "a query of the battery",
            null,
            "reads twice what it has after the first time",
            "reads once"),
        new(
            "V9", "the limits in `param`",
            null,
            "come from the configuration, whatever the converter has",
            "come from the configuration; the emulated converter has none"),
        new(
            "V10", "the name of mode 0x0001",
            "`Heteronomy CV Charging`",
            "`Hateronomy CV Charging`",
            "is not told, as the mode can't be set"),
        new(
            "V11", "the battery's Modbus library",
            null,
            "a version that distributions no longer have",
            "none; there is no serial line"),
    ];
}
