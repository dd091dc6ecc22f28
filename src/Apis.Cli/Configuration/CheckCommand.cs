using System.CommandLine;
using Apis.Domain.Secrets;

namespace Apis.Cli.Configuration;

/// <summary>`apis config check`: says what is wrong with the files of one home or several.</summary>
sealed class CheckCommand(Surroundings surroundings)
{
    readonly KeyOption _key = new(surroundings);

    readonly Argument<string[]> _folders = new("folder")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Folders with config.json; that says where the home's other files are.",
    };

    readonly Option<bool> _json = new("--json") { Description = "Print the result as JSON, for programs." };

    public static Command Create(Surroundings surroundings) => new CheckCommand(surroundings).Command();

    Command Command()
    {
        var command = new Command(
            "check",
            "Check the four files of each home and name everything that is wrong with them. Several homes must also have the "
            + "same policy and different ids. Ends with 0 when there is no error, else with 2.")
        {
            _folders, _json, _key.Option,
        };
        command.SetAction(Execute);
        return command;
    }

    int Execute(ParseResult parsed)
    {
        var (key, problem) = _key.Find(parsed);
        if (problem is not null)
            return surroundings.Refuse(problem);

        var result = Check(parsed.GetValue(_folders) ?? [], key);
        surroundings.Output.Write(parsed.GetValue(_json) ? result.ToJson() : result.ToText());
        return result.IsWell ? ExitCodes.Fine : ExitCodes.BadInput;
    }

    static CheckResult Check(string[] folders, SecretKey? key) =>
        CheckResult.Of([.. folders.Select(folder => CheckedFolder.Of(folder, key))]);
}
