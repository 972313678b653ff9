using System.Collections.Frozen;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Engine.Tables.Reading;

/// <summary>
/// The encodings Vietnamese was typed in before Unicode ("bảng mã TCVN3, VNI"): letters that only look right in a font of their own. Their bytes
/// are taken one for one as code points; what comes out are Unicode letters.
/// </summary>
internal static class OldFonts
{
    public const string Tcvn3 = "TCVN3 (ABC)";
    public const string Vni = "VNI";
    public const string Windows1258 = "Windows-1258";

    private const string Tones = "àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ";
    private const string TcvnTones =
        "\u00B5\u00B6\u00B7\u00B8\u00B9 \u00BB\u00BC\u00BD\u00BE\u00C6 \u00C7\u00C8\u00C9\u00CA\u00CB \u00CC\u00CE\u00CF\u00D0\u00D1 \u00D2\u00D3\u00D4\u00D5\u00D6 "
        + "\u00D7\u00D8\u00DC\u00DD\u00DE \u00DF\u00E1\u00E2\u00E3\u00E4 \u00E5\u00E6\u00E7\u00E8\u00E9 \u00EA\u00EB\u00EC\u00ED\u00EE \u00EF\u00F1\u00F2\u00F3\u00F4 "
        + "\u00F5\u00F6\u00F7\u00F8\u00F9 \u00FA\u00FB\u00FC\u00FD\u00FE";

    private const string Bare = "ăâêôơưđĂÂÊÔƠƯĐ";
    private const string TcvnBare = "\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7";

    private const string VniPairs =
        "aù=á aø=à aû=ả aõ=ã aï=ạ aâ=â aá=ấ aà=ầ aå=ẩ aã=ẫ aä=ậ aê=ă aé=ắ aè=ằ aú=ẳ aü=ẵ aë=ặ eù=é eø=è eû=ẻ eõ=ẽ eï=ẹ eâ=ê eá=ế eà=ề eå=ể eã=ễ eä=ệ "
        + "où=ó oø=ò oû=ỏ oõ=õ oï=ọ oâ=ô oá=ố oà=ồ oå=ổ oã=ỗ oä=ộ ôù=ớ ôø=ờ ôû=ở ôõ=ỡ ôï=ợ uù=ú uø=ù uû=ủ uõ=ũ uï=ụ öù=ứ öø=ừ öû=ử öõ=ữ öï=ự yù=ý yø=ỳ yû=ỷ yõ=ỹ";

    private const string VniSingles = "ô=ơ ö=ư ñ=đ æ=ỉ ó=ĩ ò=ị î=ỵ";

    private static readonly FrozenDictionary<char, char> OfTcvn3 =
        (Tones + Bare).Zip(TcvnTones + TcvnBare).Where(pair => pair.First != ' ').ToFrozenDictionary(pair => pair.Second, pair => pair.First);

    private static readonly FrozenDictionary<string, char> OfVni = VniTable();

    private static readonly FrozenSet<char> Vietnamese =
        (Tones + Bare + Tones.ToUpperInvariant()).Where(letter => letter != ' ').Concat("§°²³·«»×").ToFrozenSet();

    /// <summary>The font a text was typed in and what it says, when its letters are none of Vietnamese; null when nothing is odd.</summary>
    public static (string Font, string Text)? Suspect(string text)
    {
        if (!text.Any(letter => letter is >= '\u00A1' and <= '\u00FF' && !Vietnamese.Contains(letter))) return null;
        var (tcvn, vni) = (FromTcvn3(text), FromVni(text));
        var (tcvnFits, vniFits) = (IsVietnamese(tcvn), IsVietnamese(vni));
        return (tcvnFits, vniFits) switch
        {
            (true, false) => (Tcvn3, tcvn),
            (false, true) => (Vni, vni),
            (true, true) => vni.Length < text.Length ? (Vni, vni) : (Tcvn3, tcvn),
            _ => null,
        };
    }

    /// <summary>From TCVN3.</summary>
    public static string FromTcvn3(string text) => string.Create(text.Length, text, static (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = OfTcvn3.TryGetValue(from[i], out var letter) ? letter : from[i];
    });

    /// <summary>From VNI.</summary>
    public static string FromVni(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && OfVni.TryGetValue(text.Substring(i, 2), out var pair))
            {
                letters.Append(pair);
                i++;
            }
            else letters.Append(OfVni.TryGetValue(text[i].ToString(), out var single) ? single : text[i]);
        }
        return letters.ToString();
    }

    /// <summary>From Windows-1258, whose tone marks stand behind their vowels.</summary>
    public static string FromWindows1258(ReadOnlySpan<byte> bytes) =>
        ComposedText.Of(CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(bytes));

    private static bool IsVietnamese(string text) => text.All(letter => letter < '\u0080' || Vietnamese.Contains(letter));

    private static FrozenDictionary<string, char> VniTable()
    {
        var table = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var entry in $"{VniPairs} {VniSingles}".Split(' '))
        {
            var (from, to) = (entry[..^2], entry[^1]);
            table[from] = to;
            table[from.ToUpperInvariant()] = char.ToUpperInvariant(to);
            if (from.Length == 2) table[char.ToUpperInvariant(from[0]) + from[1..]] = char.ToUpperInvariant(to);
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
