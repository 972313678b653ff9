using System.Collections.Immutable;

namespace Antt.Site.Search;

/// <summary>
/// What people shorten when they write names of units and places. A phrase counts as one word, whichever way it is written; a shortened word
/// that stands for two phrases finds both.
/// </summary>
/// <param name="Phrase">The keys of the phrase's words.</param>
/// <param name="Id">The one word it counts as.</param>
/// <param name="Short">How it is shortened; null where that is the id.</param>
internal sealed record Abbreviation(ImmutableArray<string> Phrase, string Id, string? Short = null);

/// <summary>The abbreviations the search knows, written as keys: the y of "cty" is an i there.</summary>
internal static class Abbreviations
{
    /// <summary>Phrases of several words, the longest first.</summary>
    public static ImmutableArray<Abbreviation> Phrases { get; } =
    [
        .. new Abbreviation[]
        {
            Of("to dan pho", "tdp"), Of("khu dan cu", "kdc"), Of("khu pho", "kp"), Of("thi tran", "thitran", "tt"), Of("thanh pho", "tp"),
            Of("thi xa", "tx"), Of("uy ban nhan dan", "ubnd"), Of("hoi dong nhan dan", "hdnd"), Of("cong an", "ca"), Of("bo cong an", "bca"),
            Of("trung hoc co so", "thcs"), Of("trung hoc pho thong", "thpt"), Of("tieu hoc", "th"), Of("mam non", "mn"),
            Of("trach nhiem huu han", "tnhh"), Of("co phan", "cp"), Of("doanh nghiep", "dn"), Of("cong ti", "cti"), Of("hop tac xa", "htx"),
            Of("trung tam", "trungtam", "tt"), Of("quyet dinh", "qd"), Of("giay cong nhan", "gcn"), Of("thong tu", "thongtu", "tt"),
            Of("nghi dinh", "nd"), Of("ke hoach", "kh"), Of("huong dan", "hd"), Of("cong van", "cv"), Of("an ninh trat tu", "antt"),
        }.OrderByDescending(phrase => phrase.Phrase.Length).ThenBy(phrase => phrase.Id, StringComparer.Ordinal),
    ];

    /// <summary>Single words that are shortened to their first letter.</summary>
    public static ImmutableArray<(string Word, string Short)> Words { get; } =
        [("phuong", "p"), ("xa", "x"), ("quan", "q"), ("huyen", "h"), ("tinh", "t")];

    private static Abbreviation Of(string phrase, string id, string? shortened = null) => new([.. phrase.Split(' ')], id, shortened);
}
