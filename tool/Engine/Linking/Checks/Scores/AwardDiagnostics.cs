using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>Findings about proposals for awards, ANTT3263 to ANTT3270.</summary>
public static class AwardDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [AwardAgainstClass, OwnAward, AwardBodyGone, AwardBodyNotNamed, AwardWithoutClass, AwardProposedAgain, ProposedClassDiffers, AwardWithoutProposal];

    /// <summary>The class does not allow the award.</summary>
    public static DiagnosticDescriptor AwardAgainstClass { get; } = new(
        "ANTT3263", "award-against-class", Severity.Error,
        new("Đề nghị khen thưởng không hợp với loại", "A proposal the class does not allow"),
        new("Đề nghị “{0}” hình thức “{1}”, mà đơn vị xếp loại “{2}”.", "Proposal \"{0}\" is of form \"{1}\"; the unit is of class \"{2}\"."),
        new("Bằng khen chỉ cho loại Xuất sắc, giấy khen từ loại Khá; Trung bình và Yếu không xét khen thưởng (Quyết định 510/QĐ-BCA-V05).",
            "The certificate of merit is for “Xuất sắc” alone, the letter from “Khá” up; “Trung bình” and “Yếu” get none (Decision 510/QĐ-BCA-V05)."),
        new("Rút đề nghị, hoặc sửa hình thức.", "Withdraw the proposal, or correct its form."));

    /// <summary>A unit would reward itself .</summary>
    public static DiagnosticDescriptor OwnAward { get; } = new(
        "ANTT3264", "own-award", Severity.Error,
        new("Tự tặng khen thưởng cho mình", "A unit that rewards itself"),
        new("Đề nghị “{0}” gửi tới “{1}”, chính là nơi được khen.", "Proposal \"{0}\" goes to \"{1}\", the very one to be rewarded."),
        new("Không ai tự khen thưởng mình; với xã là cấp trên trực tiếp (Quyết định 510/QĐ-BCA-V05; cách hiểu Q-40).",
            "Nobody rewards itself; for a commune it is the level above (Decision 510/QĐ-BCA-V05; reading Q-40)."),
        new("Sửa “issuer”.", "Correct \"issuer\"."));

    /// <summary>The body named does not exist any more on the day.</summary>
    public static DiagnosticDescriptor AwardBodyGone { get; } = new(
        "ANTT3265", "award-body-gone", Severity.Error,
        new("Nơi tặng khen thưởng không còn", "A body that gives no more awards"),
        new("Ngày {2}, đề nghị “{0}” gửi tới “{1}”.", "On {2}, proposal \"{0}\" goes to \"{1}\"."),
        new("Nơi tặng phải còn vào ngày đề nghị; từ 01/7/2025 không còn cấp huyện, thay bằng Ủy ban nhân dân quản lý đơn vị (Quyết định 510/QĐ-BCA-V05; cách hiểu Q-40).",
            "The body exists on the day; from 01/7/2025 there is no district, the committee that manages the unit stands for it (Decision 510/QĐ-BCA-V05; reading Q-40)."),
        new("Sửa “issuer” hoặc ngày.", "Correct \"issuer\" or the day."));

    /// <summary>The class does not name the body.</summary>
    public static DiagnosticDescriptor AwardBodyNotNamed { get; } = new(
        "ANTT3266", "award-body-not-named", Severity.Warning,
        new("Nơi tặng không được loại này nêu", "A body the class does not name"),
        new("Đề nghị “{0}”, hình thức “{1}”, gửi tới “{2}”.", "Proposal \"{0}\" of form \"{1}\" goes to \"{2}\"."),
        new("Bảng điểm nêu loại nào được xét đề nghị ai tặng hình thức gì (Quyết định 510/QĐ-BCA-V05).",
            "The table says which class may be proposed to whom for what (Decision 510/QĐ-BCA-V05)."),
        new("Kiểm tra lại “issuer”, hoặc đề nghị theo căn cứ khác.", "Check \"issuer\", or propose on another ground."));

    /// <summary>A proposal rests on a class that is not there.</summary>
    public static DiagnosticDescriptor AwardWithoutClass { get; } = new(
        "ANTT3267", "award-without-class", Severity.Warning,
        new("Đề nghị khen thưởng khi chưa có loại", "A proposal without a class to rest on"),
        new("Đề nghị “{0}” dựa vào kết quả phân loại năm {1}, nhưng chưa có loại.", "Proposal \"{0}\" rests on the class of {1}, and there is none."),
        new("Có loại của năm rồi mới lấy làm căn cứ (Quyết định 510/QĐ-BCA-V05).", "The class of the year comes first (Decision 510/QĐ-BCA-V05)."),
        new("Nhập điểm được xác nhận vào score.json, hoặc sửa “basis”.", "Enter the confirmed score in score.json, or correct \"basis\"."));

    /// <summary>A collective already proposed to the provincial chairman is proposed again in the year.</summary>
    public static DiagnosticDescriptor AwardProposedAgain { get; } = new(
        "ANTT3268", "award-proposed-again", Severity.Error,
        new("Đề nghị khen thưởng lần thứ hai trong năm", "Proposed a second time in the year"),
        new("Đề nghị “{0}” là lần thứ hai trong năm {1}: đã có đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
            "Proposal \"{0}\" is the second of {1}: the provincial chairman was already asked for a certificate of merit."),
        new("Tập thể đã được đề nghị Chủ tịch UBND tỉnh tặng Bằng khen trong phong trào của năm thì không đề nghị lần nữa (Công văn 1850/UBND-NCPC Bắc Kạn); việc công nhận điển hình không bị ảnh hưởng.",
            "A collective proposed to the provincial chairman for the movement of the year is not proposed again (Bắc Kạn, 1850/UBND-NCPC); its recognition as a model is not touched."),
        new("Rút đề nghị sau.", "Withdraw the later proposal."));

    /// <summary>A proposal states another class than the unit has.</summary>
    public static DiagnosticDescriptor ProposedClassDiffers { get; } = new(
        "ANTT3269", "proposed-class-differs", Severity.Warning,
        new("Loại nêu trong đề nghị khác loại của năm", "A proposal states another class"),
        new("Đề nghị “{0}” nêu loại “{1}”.", "Proposal \"{0}\" states class \"{1}\"."),
        new("Loại của năm {2} là “{3}” (Quyết định 510/QĐ-BCA-V05).", "The class of {2} is \"{3}\" (Decision 510/QĐ-BCA-V05)."),
        new("Sửa “class” của đề nghị.", "Correct \"class\" of the proposal."));

    /// <summary>An award was given that nobody had proposed to the body that gave it.</summary>
    public static DiagnosticDescriptor AwardWithoutProposal { get; } = new(
        "ANTT3270", "award-without-proposal", Severity.Warning,
        new("Khen thưởng mà chưa ghi đề nghị", "An award without a proposal"),
        new("Quyết định “{0}” ngày {1} khen thưởng “{2}”, mà không có đề nghị nào gửi “{3}”.", "Decision \"{0}\" of {1} rewards \"{2}\"; nothing was proposed to \"{3}\"."),
        new("Khen thưởng theo đề nghị đứng được, gửi nơi có quyền tặng, không sau ngày quyết định (Luật Thi đua, khen thưởng; kế hoạch địa phương).",
            "An award follows a proposal that stands, made to the body that gives it, by the day of the decision (Law on Emulation and Commendation; local plans)."),
        new("Ghi đề nghị (de-nghi-khen-thuong, issuer “{4}”) vào activities.json, hoặc sửa “authority”.",
            "Enter the proposal (de-nghi-khen-thuong, issuer \"{4}\") in activities.json, or correct \"authority\"."));
}
