using System.Collections.Frozen;

namespace Antt.Engine.Validating;

/// <summary>The words that tell when a person was born: "sinh năm 1980", "sinh ngày 2/9/1980", "ngày sinh", "năm sinh", "SN 1980".</summary>
internal static class BirthWords
{
    private const string LastYearOfGrownUps = "2015";

    /// <summary>Words that make "sinh" part of another one: học sinh, thí sinh, vệ sinh, phát sinh …</summary>
    private static readonly FrozenSet<string> OtherWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "học", "thí", "tân", "nữ", "nam", "vệ", "phát", "tái", "ký", "hy", "kí", "dân", "môn", "cứu", "giáo", "hoc", "thi", "ve", "phat", "khai", "thủy", "thuỷ", "mưu", "an", "y", "hồi",
        "du", "sơ", "môi", "hi", "hộ", "tuyển", "tuyen", "sản", "trường", "quyên", "kháng", "dan", "nhân", "quần", "tinh", "chiêu");

    /// <summary>A quick look that lets nearly every text pass.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAnyInRange((byte)'0', (byte)'9') < 0) return text.IndexOf("inh v"u8) >= 0 || text.IndexOf("INH V"u8) >= 0; // a year spelt out
        for (var at = text.IndexOfAny("sSdD"u8); at >= 0;)
        {
            var behind = text[(at + 1)..];
            if (text[at] is (byte)'d' or (byte)'D' ? behind.StartsWith("ob"u8) || behind.StartsWith("OB"u8)
                : behind.StartsWith("inh"u8) || behind.StartsWith("INH"u8) || behind.StartsWith(" i n h"u8) || behind.StartsWith(" I N H"u8)
                    || behind.StartsWith("n"u8) || behind.StartsWith("N"u8) || behind.StartsWith("/n"u8) || behind.StartsWith("/N"u8)) return true;
            if (text[at] is (byte)'s' or (byte)'S' && at > 0 && text[at - 1] is (byte)'n' or (byte)'N' && (behind.IsEmpty || !char.IsAsciiLetter((char)behind[0]))) return true;
            var next = behind.IndexOfAny("sSdD"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    public static bool AreIn(TextWords words)
    {
        for (var at = 0; at < words.All.Count; at++)
        {
            if (words[at].Plain is "sn" or "dob" && IsDay(words, at + 1)) return true;
            if (words[at].Plain is "ns" && !words[at + 1].IsYear && IsDay(words, at + 1) && YearSoon(words, at)) return true;
            if (words[at].Plain != "sinh") continue;
            var (before, next) = (words[at - 1].Lower, words[at + 1]);
            if (before is "ngày" or "năm" or "ngay" && (BeginsWithDigit(next) || YearSoon(words, at))) return true;
            if (before is "nam" && words.IsPlain && IsDay(words, at + 1)) return true;
            // "Hộ sinh" is a midwife; of the head of a household it is told when he was born.
            if (OtherWords.Contains(before) && !(before == "hộ" && (words[at - 2].Plain == "chu" || (next.Plain is "ngay" && YearSoon(words, at))))) continue;
            if (next.Plain == "vao" && words[at + 2].Plain is "ngay" or "nam" or "thang" && (YearSoon(words, at + 4) || YearInWords(words, at))) return true;
            if (next.Lower is "năm" or "ngày" or "tháng" or "nam" or "ngay" or "thang" && BeginsWithDigit(words[at + 2])) return true;
            if (IsDay(words, at + 1)) return true;
        }
        return false;
    }

    /// <summary>Whether a year stands there, or a day or month that one follows.</summary>
    private static bool IsDay(TextWords words, int at) =>
        words[at].IsYear || (words[at].IsNumber && words[at].Text.Length <= 2 && (words[at + 1].IsYear || (words[at + 1].IsNumber && words[at + 1].Text.Length <= 2 && words[at + 2].IsYear)));

    private static bool YearSoon(TextWords words, int at)
    {
        for (var next = at + 1; next <= at + 6; next++)
        {
            if (words[next].IsYear && string.CompareOrdinal(words[next].Text, LastYearOfGrownUps) <= 0) return true;
        }
        return false;
    }

    /// <summary>Whether a year of the last century is spelt out: "năm một nghìn chín trăm tám mươi".</summary>
    private static bool YearInWords(TextWords words, int at)
    {
        for (var next = at + 1; next <= at + 10; next++)
            if (words[next].Plain is "nghin" or "ngan" && words[next + 1].Plain == "chin" && words[next + 2].Plain == "tram") return true;
        return false;
    }

    private static bool BeginsWithDigit(TextWord word) => word.Text.Length > 0 && char.IsAsciiDigit(word.Text[0]);
}
