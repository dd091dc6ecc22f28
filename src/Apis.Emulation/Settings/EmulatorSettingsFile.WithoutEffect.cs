using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Settings;

/// <summary>Keys that the reference has and that do nothing here: there is no database, and the end is that of the data.</summary>
public static partial class EmulatorSettingsFile
{
    const string DatabaseUrl = "http://temp.com";
    const string End = "2021-01-01 00:00:00";

    static void NoteWithoutEffect(Section file)
    {
        if (file.Optional("saveIndividualToDB", Kinds.Flag, false))
            file.Wrong("saveIndividualToDB", "must be false: nothing is sent to a database here; saveIndividualToCSV keeps the same");

        if (file.Optional("dburl", Kinds.Text, DatabaseUrl) != DatabaseUrl)
            file.Warn("dburl", "has no effect: nothing is sent to a database here");

        if (file.Optional("end", Kinds.Text, End) != End)
            file.Warn("end", "has no effect, as in the reference: the emulation ends with its data, as $.atEndOfData says");
    }
}
