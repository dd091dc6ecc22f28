using System.Globalization;
using System.Text;
using Apis.Emulation.Synthesis;

namespace Apis.Cli.Data;

/// <summary>What came out, in a few lines for people.</summary>
static class SummaryTable
{
    public static string Of(SynthesisPlan plan, DataSummary summary)
    {
        var text = new StringBuilder();
        Line("homes, days", $"{plan.Homes}, {plan.Days} from {plan.Start:yyyy-MM-dd}");
        Line("least load", $"{summary.LeastKWhPerYear:F0} kWh per home and year");
        Line("median load", $"{summary.MedianKWhPerYear:F0} kWh per home and year");
        Line("most load", $"{summary.MostKWhPerYear:F0} kWh per home and year");
        Line("PV per home", $"{summary.PvKWhPerHomeYear:F0} kWh a year, {summary.PvKWhPerKWpYear:F0} kWh per kWp");
        Line("highest load", $"{summary.PeakW:F0} W of one home, {summary.PeakOfAllW:F0} W of all together");
        Line("self-sufficiency", $"{summary.SelfSufficiency * 100:F0} % without a battery");
        return text.ToString();

        void Line(string name, FormattableString value) =>
            text.Append(CultureInfo.InvariantCulture, $"{name,-18}{value.ToString(CultureInfo.InvariantCulture)}\n");
    }
}
