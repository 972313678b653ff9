using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Calendar;

/// <summary>Findings about days of the calendar, ANTT3080 to ANTT3089. Lateness is a warning and changes no result .</summary>
public static class CalendarDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [OnTheNamedDay, LateForLocality, ProvisionalResults];

    /// <summary>Filed on the very day of a "trước ngày" deadline.</summary>
    public static DiagnosticDescriptor OnTheNamedDay { get; } = new(
        "ANTT3080", "on-the-named-day", Severity.Warning,
        new("Nộp đúng ngày nêu trong hạn", "Filed on the named day"),
        new("“{0}” là {1}, đúng ngày nêu trong hạn của địa phương.", "\"{0}\" is {1}, the very day the locality names."),
        new("“Trước ngày {1}” là đến hết {2} ({3}; Q-02).", "\"Before {1}\" ends with {2} ({3}; Q-02)."),
        new("Trễ hạn địa phương không làm hỏng kết quả. Nếu địa phương tính cả ngày này, bật deadline-day-included trong cấu hình.",
            "Being late for the locality spoils no result. Where that day counts, switch deadline-day-included on in the profile."));

    /// <summary>Filed after the last day of the locality.</summary>
    public static DiagnosticDescriptor LateForLocality { get; } = new(
        "ANTT3081", "late-for-locality", Severity.Warning,
        new("Trễ hạn của địa phương", "Late for the locality"),
        new("“{0}” là {1}, trễ {4} ngày.", "\"{0}\" is {1}, {4} days late."),
        new("Hạn cuối của địa phương là {2} ({3}).", "The locality's last day is {2} ({3})."),
        new("Trễ hạn địa phương không làm hỏng kết quả: ghi nhận để nhắc. Nếu ghi nhầm ngày thì sửa.",
            "Being late for the locality spoils no result: it is noted as a reminder. Correct the day if it is wrong."));

    /// <summary>Results were submitted before the period they are about was over.</summary>
    public static DiagnosticDescriptor ProvisionalResults { get; } = new(
        "ANTT3082", "provisional-results", Severity.Info,
        new("Kết quả nộp khi chưa hết kỳ", "Results before the period's end"),
        new("Kết quả nộp ngày {0}, kỳ đánh giá đến hết {1}.", "Results were submitted on {0}; the period ends with {1}."),
        new("Kết quả nộp trước khi hết kỳ là tạm thời (TT 124 Điều 8 khoản 2; Q-05).", "Such results are provisional (Circular 124 Article 8 clause 2; Q-05)."),
        new("Sau khi hết kỳ, ghi vào dossier.json bước “xac-nhan-het-ky”.", "Once the period is over, enter the step \"xac-nhan-het-ky\" in dossier.json."));
}
