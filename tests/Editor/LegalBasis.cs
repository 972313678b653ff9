using System.Text.RegularExpressions;

namespace Antt.Tests.Editor;

/// <summary>Where the law asks for a field: named by its description, or by that of the block or file around it.</summary>
internal static partial class LegalBasis
{
    private const string OwnRule = "quy ước của sổ, không có điều khoản riêng";

    /// <summary>What a description names; null when it names nothing.</summary>
    public static string? In(string description) => Named().Match(description) is { Success: true } match ? match.Value.TrimEnd(' ', ',') : null;

    /// <summary>What a kind of document rests on.</summary>
    public static string OfDocument(string name, string description) => In(description) ?? name switch
    {
        "evaluation" or "evidence" or "unit" or "decision" => "Thông tư 124/2021/TT-BCA",
        _ => OwnRule,
    };

    [GeneratedRegex(@"(Thông tư|Quyết định|Nghị quyết|Luật|Kế hoạch|Hướng dẫn|QĐ|TT) ?(số )?\d[\w/.-]*[\w](, Điều \d+[^.;:()…]*)?|Điều \d+[^.;:()…]*")]
    private static partial Regex Named();
}
