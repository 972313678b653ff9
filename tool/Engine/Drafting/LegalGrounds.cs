using System.Text;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Engine.Drafting;

/// <summary>The legal texts a paper rests on ("căn cứ"), one a line.</summary>
internal static class LegalGrounds
{
    private static readonly (string Mark, string Kind)[] Kinds =
        [("/TT", "Thông tư"), ("/NĐ", "Nghị định"), ("/QĐ", "Quyết định"), ("/QH", "Luật"), ("/KH", "Kế hoạch"), ("/HD", "Hướng dẫn")];

    /// <summary>Texts by id, as a block of a paper.</summary>
    public static string Of(IEnumerable<string> ids, RegisterFrame frame)
    {
        var lines = new StringBuilder();
        foreach (var id in ids)
            if (frame.Instruments.TryGetValue(id, out var instrument)) lines.Append("> Căn cứ ").Append(PaperFields.Escape(Cite(instrument))).Append(";\n>\n");
        return lines.ToString();
    }

    /// <summary>The texts of the rulebooks some units are judged by, and what amends them on a day.</summary>
    public static IEnumerable<string> For(IEnumerable<DraftUnit> units, RegisterFrame frame, DateOnly day) =>
        WithAmending([.. units.Select(static unit => unit.Result.Rulebook?.Instrument).OfType<string>().Distinct().Order(StringComparer.Ordinal)], frame, day);

    /// <summary>Texts by id, and what amends them on a day.</summary>
    public static IEnumerable<string> WithAmending(IReadOnlyList<string> own, RegisterFrame frame, DateOnly day)
    {
        var amending = frame.Instruments.Values.Where(text => text.Amends.Any(own.Contains) && (text.InForce?.Contains(day) ?? false))
            .Select(static text => text.Id).Order(StringComparer.Ordinal);
        return own.Concat(amending).Distinct();
    }

    private static string Cite(Instrument text)
    {
        var kind = Kinds.FirstOrDefault(kind => text.Number.Contains(kind.Mark, StringComparison.Ordinal)).Kind ?? "Văn bản";
        var day = text.IssuedOn is { } issued ? FormattableString.Invariant($" ngày {issued:dd} tháng {issued:MM} năm {issued:yyyy}") : "";
        return $"{kind} số {text.Number}{day} của {text.Issuer} ({char.ToLowerInvariant(text.Title.Vi[0])}{text.Title.Vi[1..]})";
    }
}
