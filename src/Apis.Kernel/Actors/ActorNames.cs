namespace Apis.Kernel.Actors;

/// <summary>Which names an actor may bear, and those given to actors that were not named.</summary>
static class ActorNames
{
    const int MaxLength = 256;
    const string Allowed = "-_.*$+:@&=,!~';%()";
    const string Digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+~";

    public static string Checked(string name)
    {
        if (name.Length is 0 or > MaxLength)
            throw new InvalidActorNameException($"An actor's name has 1 to {MaxLength} characters, not {name.Length}.");
        if (name[0] == '$')
            throw new InvalidActorNameException($"\"{name}\": names that begin with $ are given by the system.");
        if (name.FirstOrDefault(c => !char.IsAsciiLetterOrDigit(c) && !Allowed.Contains(c)) is var bad and not '\0')
        {
            throw new InvalidActorNameException(
                $"\"{name}\": '{bad}' may not stand in an actor's name; letters, digits and {Allowed} may.");
        }

        return name;
    }

    /// <summary>$a, $b, … in the order of creation, so that the same run gives the same names.</summary>
    public static string Given(long number)
    {
        Span<char> reversed = stackalloc char[12];
        var length = 0;
        do
        {
            reversed[length++] = Digits[(int)(number & 63)];
            number >>= 6;
        }
        while (number > 0);

        reversed[length++] = '$';
        var name = reversed[..length];
        name.Reverse();
        return new string(name);
    }
}
