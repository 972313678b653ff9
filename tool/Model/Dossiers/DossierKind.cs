namespace Antt.Model.Dossiers;

/// <summary>Kinds of dossiers ("loại hồ sơ"; C124 Điều 9 khoản 2), as files spell them.</summary>
public static class DossierKind
{
    /// <summary>Hồ sơ đăng ký (C124 Điều 9 khoản 2 điểm a).</summary>
    public const string Registration = "dang-ky";

    /// <summary>Hồ sơ đề nghị xét duyệt, công nhận (C124 Điều 9 khoản 2 điểm b).</summary>
    public const string Request = "de-nghi-cong-nhan";

    /// <summary>Hồ sơ phân loại phong trào (QĐ 510).</summary>
    public const string Classification = "phan-loai";

    /// <summary>Hồ sơ đề nghị công nhận điển hình (QĐ 9745).</summary>
    public const string Model = "dien-hinh";

    /// <summary>Whether a paper that names no dossier lies in dossiers of this kind: only the two of the circular are kept that way.</summary>
    public static bool TakesUnnamedPapers(string kind) => kind is Registration or Request;
}
