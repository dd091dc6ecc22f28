using System.Text;
using Apis.Emulation.Panels;
using Apis.Web.Emulator.Wire;

namespace Apis.Web.Tests.Emulator.Wire;

public class BusWireTests
{
    [Fact]
    public void A_bus_with_lines_shows_them_and_what_is_wrong()
    {
        var bus = new BusPanel
        {
            Name = "main",
            HolderUnitId = "E001",
            VoltageV = 349.5,
            RampTargetV = 350,
            LeakCurrentA = 0.125,
            Nodes = [new("a", 349.5), new("b", 348)],
            Lines = [new("a", "b", 1.5, 10, IsOpen: false), new("b", "c", 0, null, IsOpen: true)],
            Alarms = ["line a–b is hot"],
        };
        var wire = new WireWriter();

        wire.Bus(bus);

        Assert.Equal(
            """
            {"name": "main", "holder": "E001", "voltageV": 349.5, "rampTargetV": 350.0, "leakCurrentA": 0.125,
             "nodes": [{"name": "a", "voltageV": 349.5}, {"name": "b", "voltageV": 348.0}],
             "lines": [{"from": "a", "to": "b", "currentA": 1.5, "capacityA": 10.0, "open": false},
             {"from": "b", "to": "c", "currentA": 0.0, "capacityA": null, "open": true}],
             "alarms": ["line a\u2013b is hot"]}
            """.ReplaceLineEndings(""),
            Encoding.ASCII.GetString(wire.Written));
    }
}
