namespace Apis.Domain.Differences;

public static partial class DeliberateDifferences
{
    /// <summary>The rules of the GridMaster and the Controller: specification against reference.</summary>
    static Difference[] Contradictions =>
    [
        new(
            "C1", "version field of a driver",
            "`comm_protocol_version`",
            "`comm_interface_version`",
            "the reference's name; the specification's is accepted too"),
        new(
            "C2", "which driver versions are fine",
            "own major version at least the driver's",
            "major must be exactly 2",
            "exactly 2; anything else is refused"),
        new(
            "C3", "a driver of the wrong version",
            "FATAL, shutdown",
            "the start fails without an error event",
            "the start fails and says why",
            Nodes),
        new(
            "C4", "shape of `/all/get`",
            "`dcdc` and `battery` nested",
            "flat",
            "flat is sent, both are understood"),
        new(
            "C5", "driver routes in use",
            "also `/dcdc/get`, `/battery/get`",
            "only `/all/get`, `/dcdc/get/status`, `/dcdc/set`, `/version/get`",
            "as the reference"),
        new(
            "C6", "when a deal is activated",
            "after the ramp-up",
            "when the CV start was commanded; the ramp-up has a time of its own",
            "as the reference: the device may be live, so the deal says so first"),
        new(
            "C7", "from activated to started",
            "both converters go to CC",
            "only the side without the voltage reference is started in CC",
            "as the reference"),
        new(
            "C8", "who is stopped first",
            "the discharging home",
            "the side that doesn't hold the voltage",
            "as the reference: the voltage reference never goes first"),
        new(
            "C9", "grid voltage above which a CV start is refused",
            "`range.min + gridUvloMaskV + 10`",
            "`range.min + 2 x gridVoltageSeparationV`",
            "as the reference; 320 V with the sample's values either way"),
        new(
            "C10", "grid voltage in the UVLO band",
            "the converter is set to WAIT",
            "no command, the deal waits",
            "as the reference"),
        new(
            "C11", "ramp-down before WAIT",
            "to `range.min + gridUvloMaskV`",
            "to `range.min + gridVoltageSeparationV`",
            "as the reference; 310 V either way"),
        new(
            "C12", "pause before another authorisation",
            "a certain time",
            "none",
            "an explicit minimum wait"),
        new(
            "C13", "what shows a conflict of voltage references",
            "voltage not followed, or an abnormal current",
            "voltage only",
            "both: the voltage reference's current must be near 0, as nothing draws yet"),
        new(
            "C14", "limits of voltage optimisation",
            "additionally 330 to 370 V, literally",
            "from the separation: `min + 3 x sep`, `max - sep`",
            "as the reference: 330 to 360 V with the sample's values"),
        new(
            "C15", "mean of voltage optimisation",
            "over all homes that take part",
            "over the sides of deals, values frozen at negotiation; a home in two deals counts twice",
            "over distinct homes, with current data"),
        new(
            "C16", "check of the total current",
            "periodically",
            "only at activation, and only with the topology off",
            "periodically and at activation, in both configurations"),
        new(
            "C17", "periodic check of branches",
            "sums of chargers and of dischargers",
            "net measured sum of the forward homes",
            "net sums of both sides; at activation the four worst-case sums"),
        new(
            "C18", "a leak on the bus",
            "ERROR at once",
            "WARN first, ERROR at the second time in a row",
            "as the reference, and the two must lie close in time"),
        new(
            "C19", "measured current against the capacity",
            "checked",
            "not checked",
            "checked"),
        new(
            "C20", "list of local checks",
            "two dynamic ones",
            "also alarm, permission, modes, deals, voltage, direction",
            "as the reference"),
        new(
            "C21", "a CV converter without a deal",
            "LOGIC error",
            "HARDWARE LOCAL, WARN then ERROR",
            "as the reference"),
        new(
            "C22", "where the acquisition period is set",
            "hwConfig",
            "policy, `controller.dataAcquisitionPeriodMsec`",
            "as the reference"),
        new(
            "C23", "paths of the safety ranges",
            "`safety.range.emu...`, `tpm`",
            "`safety.range.dcdc.meter.{tmp,vg,vb,ig,ib}`",
            "as the reference; the specification's are aliases, with a warning"),
        new(
            "C24", "paths of the topology",
            "`safety.branchCurrentCapacityA`",
            "`safety.gridTopologyBasedEvaluation.branchCurrentCapacityA.<id>`",
            "as the reference; the specification's is an alias, with a warning"),
        new(
            "C25", "names of sides and strategies",
            "`charge`, `charging node`, `voltageReference`",
            "`chargeUnit`, `voltageReferenceUnit`; others fall back silently",
            "the reference's; the specification's are aliases, unknown ones warn and fall back"),
        new(
            "C26", "unknown strategy for the master deal",
            "an error",
            "a warning, `newestDeal`",
            "as the reference"),
        new(
            "C27", "unknown take-over voltage",
            "the destination's voltage",
            "a warning, `theoretical`",
            "as the reference"),
        new(
            "C28", "take-over voltage `theoretical`",
            "the source's grid voltage",
            "the source's set point",
            "as the reference"),
        new(
            "C29", "limits called retries",
            "retries",
            "attempts in all",
            "attempts in all, and so documented"),
        new(
            "C30", "`errorSustainingMsec`",
            "pause between error handlings",
            "time after handling during which nothing is dealt",
            "as the reference"),
        new(
            "C31", "order of the GridMaster's loop",
            "data, averages, safety, deals",
            "errors, data and deals, safety, averages, errors",
            "as the reference, and safety is checked before a deal is activated",
            Nodes),
        new(
            "C32", "mode `stop` with running deals",
            "deals are stopped",
            "an error: SCRAM and reset of all",
            "the deals are asked to stop; SCRAM only when time is up"),
        new(
            "C33", "does a reset clear deals",
            "yes",
            "no, only SCRAM removes deals",
            "a reset that concerns all always follows a SCRAM"),
        new(
            "C34", "exclusive access to the converter",
            "always",
            "stop and SCRAM bypass the lock",
            "a stop cancels the running command, then has the converter alone"),
        new(
            "C35", "who takes the deal interlock",
            "the GridMaster",
            "whoever creates the deal",
            "as the reference"),
        new(
            "C36", "the gateway's direction lock",
            "existence of a file",
            "a lock of the operating system",
            "as the reference",
            Nodes),
        new(
            "C37", "fields of the deal log",
            "a fixed list",
            "more: `isMaster`, `reset`, `abort*`, `scram*`, pair units, `testFeature`",
            "as the reference; unknown fields are tolerated"),
        new(
            "C38", "fields of unit data",
            null,
            "also `apis.is_grid_master`, `apis.deal_id_list`",
            "as the reference",
            Nodes),
        new(
            "C39", "settings without documentation",
            null,
            "`largeCapacityUnitIds`, `gridVoltageStepV`, `controller.requestTimeoutMsec`",
            "all supported"),
        new(
            "C40", "age of the data that the GridMaster decides on",
            "device data",
            "cached data of any age",
            "data older than a limit are refused"),
        new(
            "C41", "checks in mode `manual`",
            "none, says the sample",
            "only the dynamic check and the one for missing deals are off",
            "as the reference"),
        new(
            "C42", "end of the ramp-up",
            "target reached",
            "`vg >= dvg - allowance`, no upper bound",
            "both bounds"),
        new(
            "C43", "mode in a status poll",
            "included",
            "left out by the hardware driver; the old mode is kept",
            "derived from both fields; a contradiction is an unknown mode"),
        new(
            "C44", "after a HARDWARE GLOBAL ERROR",
            "sharing stops",
            "SCRAM, and the global mode is `stop` until somebody changes it",
            "as the reference, and the operator is told"),
    ];
}
