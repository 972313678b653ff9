using System.Collections.Frozen;

namespace Antt.Engine.Validating;

/// <summary>
/// The marks "Mật", "Tối mật", "Tuyệt mật" of secret papers. The word mật alone says nothing (bí mật nhà nước, bảo mật, mật độ, mật
/// ong): it is a mark when it stands like a stamp, in capitals or between punctuation.
/// </summary>
internal static class SecretWords
{
    private static readonly FrozenSet<string> BeforeCapital = FrozenSet.Create(
        StringComparer.Ordinal,
        "bí", "bảo", "cơ", "thân", "giữ", "đường", "nước", "độ");
    private static readonly FrozenSet<string> AfterCapital = FrozenSet.Create(
        StringComparer.Ordinal,
        "độ", "khẩu", "mã", "ong", "vụ", "thiết", "ngữ", "thám", "báo", "nghị", "lệnh", "ước");

    /// <summary>What the letters U+1E80 to U+1EBF, "ậ" and "Ậ" among them, have before their last byte.</summary>
    private static ReadOnlySpan<byte> BeforeLast => [0xE1, 0xBA];

    /// <summary>A quick look that lets nearly every text pass.</summary>
    public static bool MayMention(ReadOnlySpan<byte> text, bool notAscii)
    {
        if (text.IndexOf("MAT"u8) >= 0 || text.IndexOf("Mat"u8) >= 0) return true;
        if (!notAscii) return text.IndexOf("M A T"u8) >= 0 || text.IndexOf("M.A.T"u8) >= 0 || text.IndexOf(" mat"u8) >= 0;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOf(BeforeLast);
            if (next < 0) break;
            at += next + BeforeLast.Length;
            // "ậ" and "Ậ": behind an m the word may be "mật", behind a blank, dot or dash its letters may stand apart.
            if (at == text.Length || text[at] is not (0xAC or 0xAD)) continue;
            if (at == BeforeLast.Length || text[at - BeforeLast.Length - 1] is (byte)'m' or (byte)'M' or (byte)' ' or (byte)'.' or (byte)'-') return true;
        }
        return false;
    }

    /// <summary>The mark, if there is one.</summary>
    public static string? MarkIn(TextWords words)
    {
        for (var at = 0; at < words.All.Count; at++)
        {
            var (before, word, after) = (words[at - 1], words[at], words[at + 1]);
            if (word.Lower == "mật")
            {
                if (before.Lower is "tối" or "tuyệt") return $"{before.Text} {word.Text}";
                if (word.Text == "MẬT" && (IsStamp(words, at) || !(BeforeCapital.Contains(before.Lower) || AfterCapital.Contains(after.Lower)))) return word.Text;
                if (word.Text == "Mật" && IsStamp(words, at)) return word.Text;
            }
            else if (word.Lower == "mat")
            {
                if (word.Text == "MAT" && (before.Plain == "lieu" || words.All.Count == 1)) return word.Text;
                if (word.Text == "MAT" && before.Text is "TUYET" or "TOI") return $"{before.Text} {word.Text}";
                if (word.IsCapital && (IsInBrackets(words, at) || IsBehindLabel(words, at))) return word.Text;
                if (before.Plain is "toi" or "tuyet" && (IsBehindLabel(words, at - 1) || (before.IsCapital && IsInBrackets(words, at - 1, at)))) return $"{before.Text} {word.Text}";
            }
        }
        return null;
    }

    /// <summary>Alone, in brackets, or behind a label: "Độ mật: Mật", "12/BC-CA (Mật)".</summary>
    private static bool IsStamp(TextWords words, int at) => words.All.Count == 1 || IsInBrackets(words, at) || IsBehindLabel(words, at);

    private static bool IsBehindLabel(TextWords words, int at)
    {
        var gap = at > 0 ? words.Text.AsSpan(words[at - 1].End..words[at].Start).Trim() : [];
        if (words[at - 1].Plain == "mat" && words[at - 2].Plain == "do") return true;
        if (words[at - 1].Plain == "dau") return true;
        return gap is ":" && words.Text.AsSpan(words[at].End..).Trim(" .;,").IsEmpty;
    }

    private static bool IsInBrackets(TextWords words, int at) => IsInBrackets(words, at, at);

    private static bool IsInBrackets(TextWords words, int first, int last) =>
        words.Text.AsSpan(0, words[first].Start).TrimEnd() is [.., '(' or '[' or '“' or '"' or '«'] && words.Text.AsSpan(words[last].End..).TrimStart() is [')' or ']' or '”' or '"' or '»', ..];
}
