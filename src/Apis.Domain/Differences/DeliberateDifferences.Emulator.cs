namespace Apis.Domain.Differences;

public static partial class DeliberateDifferences
{
    /// <summary>
    /// What the reference's emulator does that ours doesn't, by the numbers that `verify` names; from E22 on, where it and the
    /// specification don't agree.
    /// </summary>
    static Difference[] Emulator =>
    [
        new(
            "E1", "a malformed command for a converter",
            null,
            "freezes the whole process",
            "is refused with 400 and changes nothing"),
        new(
            "E2", "a command for a unit that isn't there",
            null,
            "freezes the whole process",
            "is refused with 404"),
        new(
            "E3", "requests",
            null,
            "one at a time",
            "many at once; changes one after the other"),
        new(
            "E4", "the state of charge",
            null,
            "is rounded in each pass, so that small flows vanish",
            "is exact, and rounded when shown"),
        new(
            "E5", "the CSV files",
            null,
            "stay empty or are not written",
            "asked for with `--save-csv`, are written as days and passes go by, and finished at every orderly end"),
        new(
            "E6", "the log of single units",
            null,
            "grows in memory without limit",
            "is written as it comes"),
        new(
            "E7", "`/get/last` with a unit without data",
            null,
            "ends the process",
            "is refused with 409"),
        new(
            "E8", "`/restart` with fewer than six customers",
            null,
            "freezes",
            "is refused with 409, and nothing changes; time and acceleration go on in both"),
        new(
            "E9", "the eleventh unit's `ip`",
            null,
            "has a digit too many",
            "is `localhost:PORT/E011`"),
        new(
            "E10", "a command while the voltage is on its way",
            null,
            "two ramps fight each other",
            "one ramp at a time, a step each pass; a new voltage takes the old one's place"),
        new(
            "E11", "a second CV converter on a bus",
            null,
            "keeps the current that it had",
            "carries nothing; on a bus with lines, what the circuit says"),
        new(
            "E12", "a new voltage of a bus that is held",
            null,
            "is gone to in steps at low acceleration",
            "is there at once; steps are for a bus that nobody held, or that is still on its way"),
        new(
            "E13", "the current of a full battery",
            null,
            "stays what it was",
            "is 0"),
        new(
            "E14", "a battery that becomes full or empty",
            null,
            "Wh are written as W",
            "powers stay powers: what is left over isn't taken, what is missing comes from the mains"),
        new(
            "E15", "a full battery while the mains feed the load",
            null,
            "the load counts twice",
            "what is left is judged by the UPS's mode"),
        new(
            "E16", "`deltaBatt` of the summary",
            null,
            "counts all customers",
            "counts the emulated homes"),
        new(
            "E17", "`dvg` with decimals",
            null,
            "is cut to whole volts",
            "is taken as it is"),
        new(
            "E18", "an acceleration of 0 or less",
            null,
            "stops or reverses time",
            "is refused with 400; it is from 1 to 100,000"),
        new(
            "E19", "`/set/emu` of a member with members",
            null,
            "destroys its shape",
            "is refused with 400; all values are set or none, also where a name is unknown"),
        new(
            "E20", "`/set/dcdc` with debug messages",
            null,
            "fails",
            "works"),
        new(
            "E21", "emulated time",
            null,
            "falls behind by what a pass takes",
            "has fixed ticks"),
        new(
            "E22", "PV and load of a moment",
            "nothing is said of rounding",
            "rounded to 0.01 W before they count",
            "as the reference, so that the whole watts of p2 come out the same"),
        new(
            "E23", "who may reach the emulator (`b_host`)",
            "an address of one's choice; restricting who comes is left to others",
            "listens on all addresses",
            "listens on loopback; elsewhere, changes need a token or an allowed address"),
        new(
            "E24", "the numbers of the solar file",
            "W/m², times area, efficiency and performance",
            "W of PV power, taken as they are",
            "`solar.unit` says which; W unless told otherwise"),
        new(
            "E25", "the form of the load file",
            "48 half-hours a day, households side by side",
            "a row per customer and day, of which the 24 full hours count",
            "either, told by the first line or by `load.format`"),
    ];
}
