namespace Antt.Tests.Engine.Validating.Guessing;

/// <summary>What one slip of the hand makes of a word: a letter left out, put in, changed, or swapped with the next. The seed decides where.</summary>
internal static class Slip
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static readonly (string Name, Func<string, Random, string> Of)[] Kinds =
    [
        ("left out", static (word, random) => word.Remove(random.Next(word.Length), 1)),
        ("put in", static (word, random) => word.Insert(random.Next(word.Length + 1), Letter(random))),
        ("changed", static (word, random) => random.Next(word.Length) is var at ? word.Remove(at, 1).Insert(at, Letter(random)) : word),
        ("swapped", static (word, random) => word.Length > 1 && random.Next(word.Length - 1) is var at ? $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}" : word),
    ];

    private static string Letter(Random random) => Letters[random.Next(Letters.Length)].ToString();
}
