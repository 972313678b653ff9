namespace Antt.Engine.Validating;

/// <summary>
/// The marks "Mật", "Tối mật", "Tuyệt mật" of secret papers. The word mật alone says nothing (bí mật nhà nước, bảo mật, mật độ, mật
/// ong): it is a mark when it stands like a stamp, in capitals or between punctuation.
/// </summary>
internal static class SecretWords
{
    private static readonly char[] Separators = [' ', '\t', '\n', ',', ';', ':', '.', '(', ')', '[', ']', '"', '“', '”', '–'];
    private static readonly string[] BeforeCapital = ["BÍ", "BẢO", "CƠ", "THÂN", "GIỮ", "ĐƯỜNG", "NƯỚC"];
    private static readonly string[] AfterCapital = ["ĐỘ", "KHẨU", "MÃ", "ONG", "VỤ", "THIẾT", "NGỮ", "THÁM", "BÁO", "NGHỊ", "LỆNH", "ƯỚC"];

    /// <summary>A quick look that lets nearly every text pass.</summary>
    public static bool MayMention(ReadOnlySpan<byte> text, bool notAscii) =>
        notAscii ? text.IndexOf("mật"u8) >= 0 || text.IndexOf("MẬT"u8) >= 0 || text.IndexOf("Mật"u8) >= 0
        : text.IndexOf("TUYET MAT"u8) >= 0 || text.IndexOf("TOI MAT"u8) >= 0;

    /// <summary>The mark, if there is one.</summary>
    public static string? MarkIn(string text)
    {
        if (text.Contains("TUYET MAT", StringComparison.Ordinal)) return "TUYET MAT";
        if (text.Contains("TOI MAT", StringComparison.Ordinal)) return "TOI MAT";
        bool? endsLabel = null;
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (!words[at].Equals("mật", StringComparison.OrdinalIgnoreCase)) continue;
            var before = at > 0 ? words[at - 1] : "";
            var after = at + 1 < words.Length ? words[at + 1] : "";
            if (IsDegree(before)) return $"{before} {words[at]}";
            if (words[at] == "MẬT" && !BeforeCapital.Contains(before) && !AfterCapital.Contains(after)) return words[at];
            if (words[at] == "Mật" && (words.Length == 1 || (endsLabel ??= EndsLabel(text, words[at])))) return words[at];
        }
        return null;
    }

    private static bool IsDegree(string word) =>
        word.Equals("tối", StringComparison.OrdinalIgnoreCase) || word.Equals("tuyệt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Behind a colon or in brackets: "Độ mật: Mật", "12/BC-CA (Mật)".</summary>
    private static bool EndsLabel(string text, string word) =>
        text.Contains(": " + word, StringComparison.Ordinal) && text.EndsWith(word, StringComparison.Ordinal)
        || text.Contains("(" + word + ")", StringComparison.Ordinal);
}
