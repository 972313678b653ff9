namespace Antt.Fuzz.Mutating;

/// <summary>Damages texts line by line and word by word.</summary>
internal static class TextMutator
{
    public static string Mutate(string text, Random dice)
    {
        for (var times = dice.Next(1, 6); times > 0; times--) text = Once(text, dice);
        return text;
    }

    private static string Once(string text, Random dice)
    {
        var lines = text.Split('\n').ToList();
        var (at, other) = (dice.Next(lines.Count), dice.Next(lines.Count));
        switch (dice.Next(9))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(other, lines[at]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = Hostile.Texts[dice.Next(Hostile.Texts.Length)]; break;
            case 4: lines.Insert(at, Hostile.Large(dice)); break;
            case 5: return text.ReplaceLineEndings(dice.Next(2) == 0 ? "\r\n" : "\r");
            case 6: return IsSound(text) ? text.Normalize(System.Text.NormalizationForm.FormD) : text;
            default:
                var place = dice.Next(lines[at].Length + 1);
                lines[at] = lines[at][..place] + Hostile.Texts[dice.Next(Hostile.Texts.Length)] + lines[at][place..];
                break;
        }
        return string.Join('\n', lines);
    }

    private static bool IsSound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i)) return false;
            if (char.IsHighSurrogate(text[i])) i++;
        }
        return true;
    }
}
