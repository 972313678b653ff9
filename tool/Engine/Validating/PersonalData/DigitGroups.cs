using System.Text;

namespace Antt.Engine.Validating;

/// <summary>A run of digits as people write long numbers: in one piece, or in groups with one space, dot or dash between, or a dash with blanks around it.</summary>
internal readonly struct DigitGroups
{
    /// <summary>How many bytes it takes; 0 when there is no digit at the place.</summary>
    public int Length { get; private init; }

    /// <summary>Its digits alone.</summary>
    public string Digits { get; private init; }

    /// <summary>Whether it is no part of a word, of a document number like 12/XN-CA or of an amount of money.</summary>
    public bool StandsAlone { get; private init; }

    private List<int> Groups { get; init; }

    private bool Plus { get; init; }

    /// <summary>9 or 12 digits in one piece, or 12 beginning with 0 in the groups people read it in.</summary>
    public bool IsIdentity => !Plus && (Groups is [9] or [12] || (Groups is [3, 3, 3, 3] or [4, 4, 4] or [6, 6] or [3, 3, 6] or [3, 9] or [3, 1, 2, 6] && Digits[0] == '0'));

    /// <summary>A mobile or landline number of Vietnam, with or without the country's code.</summary>
    public bool IsPhone
    {
        get
        {
            var shortest = Groups[0] == 2 ? 3 : 2;
            if (!Plus && (Groups[0] < 2 || Groups.Skip(1).Any(length => length < shortest))) return false;
            var home = Digits.StartsWith("84", StringComparison.Ordinal) && (Plus || Digits.Length is 11) ? "0" + Digits[2..] : Digits;
            return home.Length == 10 ? home[0] == '0' && home[1] is '3' or '5' or '7' or '8' or '9' : home.Length == 11 && home.StartsWith("02", StringComparison.Ordinal);
        }
    }

    public static DigitGroups At(ReadOnlySpan<byte> text, int at)
    {
        var plus = text[at] == '+' && at + 1 < text.Length && IsDigit(text[at + 1]);
        if (!plus && !IsDigit(text[at])) return default;
        var digits = new StringBuilder();
        var groups = new List<int>();
        var end = plus ? at + 1 : at;
        while (true)
        {
            var begin = end;
            while (end < text.Length && IsDigit(text[end])) digits.Append((char)text[end++]);
            groups.Add(end - begin);
            var sign = text[end..].StartsWith(" - "u8) ? 3 : 1;
            if (end + sign >= text.Length || text[end] is not ((byte)' ' or (byte)'.' or (byte)'-') || !IsDigit(text[end + sign])) break;
            end += sign;
        }
        return new DigitGroups
        {
            Length = end - at, Digits = digits.ToString(), Groups = groups, Plus = plus,
            StandsAlone = (at == 0 || !IsPartOfWord(text[at - 1])) && (end == text.Length || !(IsPartOfWord(text[end]) || IsMoney(text[end..]))),
        };
    }

    private static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    private static bool IsPartOfWord(byte unit) => unit >= 0x80 || char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'/' or (byte)'-' or (byte)'_';

    /// <summary>Whether a currency stands behind; "đ" is one only where no word begins with it.</summary>
    private static bool IsMoney(ReadOnlySpan<byte> behind)
    {
        var word = behind.TrimStart((byte)' ');
        if (word.StartsWith("đồng"u8) || word.StartsWith("VN"u8) || word.StartsWith("dong"u8)) return true;
        return word.StartsWith("đ"u8) && (word.Length == 2 || !(word[2] >= 0x80 || char.IsAsciiLetter((char)word[2])));
    }
}
