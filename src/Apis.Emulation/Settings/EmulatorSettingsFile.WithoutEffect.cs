using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Settings;

/// <summary>Keys of the reference that do nothing here: there is no database, and the data end the emulation.</summary>
public static partial class EmulatorSettingsFile
{
    const string DatabaseUrl = "http://temp.com";
    const string NoDatabase = "nothing is sent to a database here";
    const string End = "2021-01-01 00:00:00";

    static void NoteWithoutEffect(Section file)
    {
        if (file.Optional("saveIndividualToDB", Kinds.Flag, false))
            file.Wrong("saveIndividualToDB", $"must be false: {NoDatabase}; saveIndividualToCSV keeps the same");

        if (file.Optional("dburl", Kinds.Text, DatabaseUrl) != DatabaseUrl)
            file.Warn("dburl", $"has no effect: {NoDatabase}");

        if (file.Optional("end", Kinds.Text, End) != End)
            file.Warn("end", "has no effect, as in the reference: the emulation ends with its data, as $.atEndOfData says");
    }
}
