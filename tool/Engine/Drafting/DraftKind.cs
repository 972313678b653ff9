using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Engine.Drafting;

/// <summary>A kind of paper that can be drafted.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Template">Name of its template, without an ending.</param>
/// <param name="Title">What it is.</param>
/// <param name="Number">What follows the number and a slash in "Số: …", for a People's Committee; empty where a paper has no number.</param>
public sealed record DraftKind(string Name, string Template, Words Title, string Number)
{
    /// <summary>Bản đăng ký (C124 Điều 9 khoản 2.a).</summary>
    public static DraftKind Registration { get; } = new("registration", "ban-dang-ky", new("Bản đăng ký", "Registration"), "");

    /// <summary>Tờ trình (C124 Điều 9 khoản 2.b).</summary>
    public static DraftKind Submission { get; } = new("submission", "to-trinh", new("Tờ trình đề nghị công nhận", "Submission for recognition"), "TTr");

    /// <summary>Báo cáo kết quả (C124 Điều 9 khoản 2.b).</summary>
    public static DraftKind Report { get; } = new("report", "bao-cao-ket-qua", new("Báo cáo kết quả", "Result report"), "BC");

    /// <summary>Biên bản cuộc họp đánh giá (C124 Điều 9 khoản 1, 2.b).</summary>
    public static DraftKind Minutes { get; } = new("minutes", "bien-ban", new("Biên bản họp đánh giá", "Minutes of the evaluation meeting"), "");

    /// <summary>Quyết định công nhận (C124 Điều 10, Điều 12 khoản 2).</summary>
    public static DraftKind Decision { get; } = new("decision", "quyet-dinh", new("Quyết định công nhận", "Decision"), "QĐ");

    /// <summary>Giấy công nhận (C124 Điều 12 khoản 2).</summary>
    public static DraftKind Certificate { get; } = new("certificate", "giay-cong-nhan", new("Giấy công nhận", "Certificate"), "");

    /// <summary>Thông báo niêm yết, one page, and a text to be read out.</summary>
    public static DraftKind Notice { get; } = new("notice", "thong-bao", new("Thông báo", "Notice"), "TB");

    /// <summary>All of them, in the order of a year's work.</summary>
    public static ImmutableArray<DraftKind> All { get; } = [Registration, Minutes, Report, Submission, Decision, Certificate, Notice];
}
