using System.Text;

namespace Antt.Engine.Validating;

/// <summary>The words that tell when a person was born: "sinh năm 1980", "sinh ngày 2/9/1980", "ngày sinh", "năm sinh".</summary>
internal static class BirthWords
{
    /// <summary>Words that make "sinh" part of another one: học sinh, thí sinh, vệ sinh, phát sinh …</summary>
    private static readonly string[] OtherWords = ["học", "thí", "tân", "nữ", "nam", "vệ", "phát", "tái", "ký", "hy", "kí", "dân", "môn", "cứu", "giáo", "hoc", "thi", "ve", "phat"];

    public static bool Mentioned(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("inh"u8) < 0 && text.IndexOf("INH"u8) < 0) return false;
        var words = Encoding.UTF8.GetString(text).ToLowerInvariant().Split([' ', ',', ';', ':', '(', ')', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] != "sinh") continue;
            var next = at + 1 < words.Length ? words[at + 1] : "";
            var afterNext = at + 2 < words.Length ? words[at + 2] : "";
            var before = at > 0 ? words[at - 1] : "";
            if (before is "ngày" or "năm" && BeginsWithDigit(next)) return true;
            if (OtherWords.Contains(before)) continue;
            if (next is "năm" or "ngày" or "nam" or "ngay" && BeginsWithDigit(afterNext)) return true;
        }
        return false;
    }

    private static bool BeginsWithDigit(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]);
}
