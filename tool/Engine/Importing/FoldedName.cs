using System.Text;

namespace Antt.Engine.Importing;

/// <summary>Names as they are compared: "Hòa" and "Hoà" are one name, for lists place the tone mark now on this vowel, now on that.</summary>
internal static class FoldedName
{
    /// <summary>Grave, acute, tilde, hook, dot below.</summary>
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>Whether two names differ in nothing but where their tone marks stand.</summary>
    public static bool AreSame(string left, string right) => left == right || Of(left) == Of(right);

    /// <summary>Word by word the letters without tone marks, then the tone marks.</summary>
    private static string Of(string name)
    {
        var folded = new StringBuilder(name.Length * 2);
        var tones = new StringBuilder();
        foreach (var letter in (name + ' ').Normalize(NormalizationForm.FormD))
        {
            if (Tones.Contains(letter, StringComparison.Ordinal)) tones.Append(letter);
            else folded.Append(letter);
            if (letter != ' ') continue;
            folded.Append(tones);
            tones.Clear();
        }
        return folded.ToString();
    }
}
