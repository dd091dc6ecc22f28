using Apis.Domain.Converters;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Emulation.Tests.Neighbourhoods;

/// <summary>Something that is done to a neighbourhood at random, and then passes at some acceleration.</summary>
sealed record Happening(string Name, Action<Neighbourhood> Do, int Acceleration, int Passes)
{
    public static Gen<Happening> Any(int homes)
    {
        var unit = Gen.Choose(1, homes).Select(number => $"E{number:000}");
        var mode = Gen.Elements(Enum.GetValues<ConverterMode>());
        var setMode =
            from id in unit
            from to in mode
            from volts in Gen.Choose(300, 380)
            from centiamperes in Gen.Choose(0, 800)
            select ($"{id} {to} {volts} V {centiamperes / 100.0} A", Act(street =>
                street.SetMode(id, to, volts, centiamperes / 100.0, null)));
        var setCharge =
            from id in unit
            from percent in Gen.Choose(0, 100)
            select ($"{id} {percent} %", Act(street => street.SetEmu(id, [new(EmuMember.Rsoc, percent)])));
        var setLeak =
            from ohm in Gen.Choose(0, 2_000)
            select ($"leak {ohm} ohm", Act(street => street.SetLeak("main", null, ohm == 0 ? null : ohm)));
        var setOffset =
            from id in unit
            from milliamperes in Gen.Choose(-500, 500)
            select ($"{id} off by {milliamperes} mA", Act(street =>
                street.SetFaults(id, new Faults.ConverterFaults { CurrentOffsetA = milliamperes / 1000.0 })));
        return
            from what in Gen.Frequency((6, setMode), (1, setCharge), (1, setLeak), (1, setOffset))
            from acceleration in Gen.Elements(1, 7, 10, 60, 180, 3_600)
            from passes in Gen.Choose(0, 30)
            select new Happening(what.Item1, what.Item2, acceleration, passes);
    }

    public void Apply(Neighbourhood street)
    {
        Do(street);
        street.SetAcceleration(Acceleration);
        for (var pass = 0; pass < Passes; pass++)
            street.Pass();
    }

    public override string ToString() => $"{Name}, {Passes} x {Acceleration} s";

    static Action<Neighbourhood> Act(Action<Neighbourhood> action) => action;
}
