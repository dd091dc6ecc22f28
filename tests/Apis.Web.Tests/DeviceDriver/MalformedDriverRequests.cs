using Apis.Web.Tests.Emulator;

namespace Apis.Web.Tests.DeviceDriver;

/// <summary>Requests that nobody should send to a driver: those of the emulator, and wrong ones of its own.</summary>
sealed class MalformedDriverRequests(int seed) : MalformedRequests(seed)
{
    static readonly string[] BadModes =
        ["", "0x", "0x0015", "0X0014", "0x0014%00", "+0x0014", "0x00140", "Wait", "%30x0099", "000014", "０x0014", "0x1", "0x4",
         "0x22", "0x34", "-0x14", "0x-14", "0x%2014", "0x14%20", "0x14g", "0x1_4", "0xffffffffffffffffffffffffffff", "20", "%FF"];

    static readonly string[] Routes =
        ["/dcdc/get", "/remote/get", "/dcdc/get/status", "/remote/get/status", "/dcdc/set?mode=0x0014&dvg=350&dig=1",
         "/remote/set?dig=1", "/remote/set/current?dig=1", "/remote/set/voltage?dvg=350", "/battery/get", "/1/log/data",
         "/all/get", "/remote/ioctl/get", "/version/get", "/remote/ioctl/set", "/remote/ioctl/clr_alarm",
         "/essx/hello", "/essx/goodbye"];

    protected override string Sample => "/dcdc/set?dig=1";

    public override byte[] Next() => Any(0, 1, 2, 3, 4, 5, 6, 7, 8) switch
    {
        0 => Request(Any(Methods), Any(Routes)),
        1 => Request("GET", Spoilt(Any(Routes).Split('?')[0])),
        2 => Request("GET", $"{Set()}?mode={Any(BadModes)}{Any("", "&dvg=350", "&dvg=350&dig=1&drg=0")}"),
        3 => Request("GET", $"{Set()}?{Wrong("dvg", "350")}{Any("", "&drg=0", "&dig=1", "&mode=0x14&dig=1&drg=0")}"),
        4 => Request("GET", $"{Set()}?{Wrong("dig", "1")}{Any("", "&dvg=350", "&mode=0x0041&dvg=350&drg=0")}"),
        5 => Request("GET", $"{Set()}?{Wrong("drg", "0")}{Any("", "&dvg=350", "&dig=1", "&mode=0x0041&dvg=350&dig=1")}"),
        6 => Request("GET", $"/remote/set/{Any("current?" + Wrong("dig", "1"), "voltage?" + Wrong("dvg", "350"))}&mode=0x14"),
        7 => Oversized(),
        _ => Garbage(),
    };

    string Set() => Any("/dcdc/set", "/remote/set");

    string Wrong(string name, string good) => Any(
        $"{name}={Any(BadNumbers)}",
        $"{name}={Any(BadNumbers)}&{name}={good}",
        $"{name}={good}&{name}={good}");
}
