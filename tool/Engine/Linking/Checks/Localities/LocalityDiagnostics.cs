using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Localities;

/// <summary>Findings about what places say they did in a year.</summary>
public static class LocalityDiagnostics
{
    /// <summary>A work answers a duty that no profile of the place lays down.</summary>
    public static DiagnosticDescriptor UnknownDuty { get; } = new(
        "ANTT3300", "unknown-duty", Severity.Error,
        new("Việc phải làm không có trong cấu hình", "A duty no profile lays down"),
        new("Việc “{0}” không có trong cấu hình đang áp dụng cho “{1}” ngày {2}.", "No profile in force for \"{1}\" on {2} lays down the duty \"{0}\"."),
        new("Mỗi việc ứng với một thời hạn (deadlines) của cấu hình địa phương; gần nhất: “{3}”.", "Each work answers a deadline of the local profile; the closest is \"{3}\"."),
        new("Chép mã từ antt profile show, hoặc thêm thời hạn vào cấu hình của địa phương.", "Copy the id from antt profile show, or add the deadline to the locality's profile."));

    /// <summary>A work was done after its last day in time.</summary>
    public static DiagnosticDescriptor WorkLate { get; } = new(
        "ANTT3301", "work-late", Severity.Warning,
        new("Làm xong sau thời hạn", "Done after its deadline"),
        new("Việc “{0}” làm xong ngày {1}.", "The duty \"{0}\" was done on {1}."),
        new("Hạn là hết ngày {2} ({3}); “trước ngày” được hiểu theo Q-02.", "It was due until {2} ({3}); \"before a day\" is read as Q-02 says."),
        new("Nếu ngày ghi sai thì sửa; nếu trễ thật thì giữ nguyên, việc vẫn được tính là đã làm.", "Correct the day if it is wrong; otherwise leave it: the work still counts as done."));

    /// <summary>A work is entered in the file of another year than the one its day belongs to.</summary>
    public static DiagnosticDescriptor WorkOfAnotherYear { get; } = new(
        "ANTT3302", "work-of-another-year", Severity.Warning,
        new("Việc của năm khác", "A work of another year"),
        new("Việc “{0}” làm xong ngày {1} được ghi vào năm {2}.", "The duty \"{0}\", done on {1}, is entered for {2}."),
        new("Việc này của năm {2} không thể làm từ trước năm {3} hoặc sau năm {4}.", "For {2} it is done neither before {3} nor after {4}."),
        new("Chuyển sang tệp của năm đúng, hoặc sửa ngày.", "Move it to the file of the right year, or correct the day."));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [UnknownDuty, WorkLate, WorkOfAnotherYear];
}
