using Antt.Engine.Reporting.Periodic;
using Antt.Model;
using Antt.Model.Places;
using Antt.Model.Reports;

namespace Antt.Engine.Drafting;

/// <summary>A periodic report as a paper ("văn bản hành chính"): the same figures as everywhere, in head, body, recipients and signature.</summary>
public static class PeriodicPaper
{
    /// <summary>Name of its template, without an ending.</summary>
    public const string Template = "bao-cao-dinh-ky";

    private const string CommitteeWord = "Ủy ban nhân dân";

    /// <summary>The report with what is put into its template.</summary>
    /// <param name="report">The report.</param>
    /// <param name="frame">The register.</param>
    /// <param name="typeName">What a unit type is called.</param>
    public static Draft Of(PeriodicReport report, RegisterFrame frame, Func<string, string> typeName)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(frame);
        var place = PlaceName.InSentence(report.Place);
        var sender = report.Duty?.Sender?.Body?.Vi;
        var isCommittee = sender is null || sender.StartsWith(CommitteeWord, StringComparison.OrdinalIgnoreCase);
        var recipients = report.Duty is { Recipients.IsEmpty: false } duty ? string.Join("; ", duty.Recipients.Select(static role => role.Body?.Vi ?? role.Role)) : null;
        var (body, lists) = PeriodicMarkdown.Parts(report, typeName);
        var fields = new PaperFields().Set("cap-tren", "").Set("co-quan", isCommittee ? OfficeNames.CommitteeHead(report.Place) : sender!.ToUpperInvariant())
            .Set("so", isCommittee ? "…… /BC-UBND" : "…… /BC").Set("noi-ngay", OfficeNames.PlaceAndDay(report.Place, null, report.AsOf.Year))
            .Set("noi-nhan", recipients).Set("kinh-gui", recipients).Set("thay-mat", isCommittee ? "TM. ỦY BAN NHÂN DÂN" : "").Set("chuc-vu", isCommittee ? "CHỦ TỊCH" : "THỦ TRƯỞNG CƠ QUAN")
            .Set("tieu-chuan", LocalPapers.Standard).Set("nam", report.Year).Set("dia-ban", place).Set("ky-bao-cao", PeriodOf(report)).Set("so-lieu-den", (DateOnly?)report.AsOf)
            .Set("don-vi", char.ToUpperInvariant(place[0]) + place[1..]).Set("qua", report.Duty?.Via?.Body?.Vi is { } via ? $"Gửi qua {via}." : "").Set("theo", report.Duty?.Deadline.Source is { } source ? $"Báo cáo theo {source}." : "")
            .SetBlock("can-cu", LegalGrounds.Of(GroundsOf(report, frame), frame)).SetBlock("noi-dung", body)
            .SetBlock("danh-sach", lists.Length == 0 ? "" : $"# DANH SÁCH\n\n## Kèm theo báo cáo {PaperFields.Escape(PeriodOf(report))} của {PaperFields.Escape(place)}\n\n{lists}");
        return new Draft($"{Template}-{Word(report)}-{PlainLetters.Slug(report.Place.Id)}", fields.MarkIfMadeUp(frame));
    }

    private static string PeriodOf(PeriodicReport report) => report.Kind switch
    {
        ReportKind.HalfYear => FormattableString.Invariant($"sáu tháng đầu năm {report.Year}"),
        ReportKind.Year => FormattableString.Invariant($"năm {report.Year}"),
        _ => FormattableString.Invariant($"đăng ký năm {report.Year + 1}"),
    };

    private static string Word(PeriodicReport report) => report.Kind switch
    {
        ReportKind.HalfYear => FormattableString.Invariant($"sau-thang-{report.Year}"),
        ReportKind.Year => FormattableString.Invariant($"nam-{report.Year}"),
        _ => FormattableString.Invariant($"dang-ky-{report.Year + 1}"),
    };

    /// <summary>The texts of the rulebooks the year is judged by, those that amend them, in force on the day.</summary>
    private static IEnumerable<string> GroundsOf(PeriodicReport report, RegisterFrame frame)
    {
        var own = frame.Info.Years.Where(declared => declared.Year == report.Year).SelectMany(static declared => declared.Rulebooks)
            .Select(id => frame.Rulebooks.GetValueOrDefault(id)?.Instrument).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return LegalGrounds.WithAmending([.. own], frame, report.AsOf);
    }
}
