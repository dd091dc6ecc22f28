using System.Diagnostics;
using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Hocon;

/// <summary>
/// Begins with a text that uses everything, breaks it at random places with characters that mean something, and reads it.
/// Whatever comes out is a configuration that prints and reads back the same, or a HoconException; and it comes out soon.
/// The seed makes a failure repeatable.
/// </summary>
public class HoconFuzzTests
{
    const int Mutations = 20_000;
    const int MaxBreaks = 6;
    const int Seed = 20_261_121;

    static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(10);

    static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", "\"\"\"", "${", "${?", "=", ":", "+=", ",", "\n", ".", "#", "//", "\\", "\\u", "$", "\0",
        "include ", "include \"part\"", "${a}", "${list}", "${?path}", "${list} ${list}",
        "a", "null", "1e", "a { ", "[[[[", " ", "\u2028", "\uD800",
    ];

    const string Good =
        """""
        # Everything once.
        a { b { c = 1, "d.e" : two words }, f = ${a.b.c}x }
        list = [1, 2.5e3, true, [null, { x = y }], "quoted \u0041 \n"]
        list = ${list} [ "more" ] // and more
        list += last
        path.to.value = """multi
        line "text"""", other = ${?HOME}/file
        nested { include "part", include "part" }
        include file("none")
        object = ${a} { b { g = 10s } } { h = off }
        object.i = ${object.b.g}
        0 { 1 : 10 KiB, 2 : 3 }
        """"";

    const string Part = "x = 1, y = ${x}, z = ${list}\nitems += x";

    [Fact]
    public void Random_mutations_give_a_configuration_or_a_HoconException()
    {
        var random = new Random(Seed);
        Assert.Null(Failure(Good));

        var refused = 0;
        for (var i = 0; i < Mutations; i++)
        {
            var text = Break(Good, random);
            var watch = Stopwatch.StartNew();
            refused += Failure(text) is null ? 0 : 1;
            Assert.True(watch.Elapsed < LongestReading, text);
        }

        Assert.InRange(refused, Mutations / 10, Mutations - Mutations / 100);
    }

    static HoconException? Failure(string text)
    {
        try
        {
            var printed = Read(text).ToString();
            Assert.Equal(printed, Read(printed).ToString());
            return null;
        }
        catch (HoconException refusal)
        {
            Assert.NotEmpty(refusal.Expected);
            return refusal;
        }
    }

    static Config Read(string text) => ConfigurationFactory.ParseString(
        text,
        "fuzz.conf",
        include: name => name == "part" ? Part : null,
        environment: name => name == "HOME" ? "/root" : null);

    static string Break(string text, Random random)
    {
        for (var breaks = random.Next(1, MaxBreaks); breaks > 0 && text.Length > 0; breaks--)
        {
            var start = random.Next(text.Length);
            var length = random.Next(Math.Min(20, text.Length - start));
            var piece = Pieces[random.Next(Pieces.Length)];
            text = random.Next(4) switch
            {
                0 => text.Insert(start, piece),
                1 => text.Remove(start, length),
                2 => text.Remove(start, length).Insert(start, piece),
                _ => text.Insert(random.Next(text.Length), text.Substring(start, length)),
            };
        }
        return text;
    }
}
