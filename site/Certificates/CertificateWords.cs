using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.Certificates;

/// <summary>The words of certificates: their page, their list, their look-up.</summary>
internal static class CertificateWords
{
    public static Words Title { get; } = new("Giấy công nhận", "Certificates");

    public static Words One { get; } = new("Giấy công nhận", "Certificate of recognition");

    public static Words Standing(IssuedCertificate certificate) => certificate.Fate switch
    {
        CertificateFate.Current => new($"Còn giá trị: được công nhận năm {certificate.Year}", $"Valid: recognised for {certificate.Year}"),
        CertificateFate.Past => new($"Giấy của năm {certificate.Year}: từng được công nhận", $"Of {certificate.Year}: was recognised"),
        CertificateFate.Replaced => new($"Đã được thay bằng giấy số {certificate.Replacement}", $"Replaced by certificate No. {certificate.Replacement}"),
        _ => new("Không còn giá trị: công nhận đã bị thu hồi", "Not valid: the recognition was revoked"),
    };

    public static Words Explained(IssuedCertificate certificate) => certificate.Fate switch
    {
        CertificateFate.Current => new(
            $"Đây là công nhận gần nhất của đơn vị, cho tới khi có quyết định của năm {certificate.Year + 1} hoặc tới hạn của năm ấy.",
            $"It is the unit's latest recognition, until there is a decision for {certificate.Year + 1} or that year's deadline has come."),
        CertificateFate.Past => new(
            $"Công nhận chỉ cho năm {certificate.Year}. Giấy là thật nhưng không nói đơn vị đang được công nhận năm nay.",
            $"The recognition was for {certificate.Year} alone. The certificate is genuine, and does not say that the unit is recognised today."),
        CertificateFate.Replaced => new("Chỉ giấy mới có giá trị.", "Only the new one is valid."),
        _ => new("Ai xuất trình giấy này thì giấy ấy không còn giá trị.", "Whoever shows this certificate, it is no longer valid."),
    };

    /// <summary>The name of the style and icon of what became of it.</summary>
    public static string Kind(IssuedCertificate certificate) => certificate.Fate switch
    {
        CertificateFate.Current => UnitStanding.Recognised,
        CertificateFate.Past => UnitStanding.Past,
        _ => UnitStanding.Revoked,
    };

    public static Words MachineCopy { get; } = new("Bản cho máy đọc và chữ ký", "For machines, and the signature");

    public static Words NotSigned { get; } = new(
        "Chưa có chữ ký của khoá bộ phận. Điều ấy không làm giấy kém giá trị: giá trị ở bản gốc có chữ ký và con dấu.",
        "Not signed with an office's key. The certificate is worth no less for it: what counts is the signed and sealed original.");

    public static Words WhatASignatureSays { get; } = new(
        "Chữ ký của máy cho biết dữ liệu do ai bảo đảm và chưa bị sửa; không thay bản gốc có chữ ký và con dấu.",
        "A signature made by a machine tells who vouches for the data and that it was not changed; it does not replace the signed and sealed original.");

    public static Words NotTheOriginal { get; } = new(
        "Bản tra cứu từ dữ liệu công khai. Không thay bản gốc có chữ ký và con dấu của cơ quan có thẩm quyền; chữ ký của máy và dấu vân tay cũng không thay được.",
        "A copy for looking up, drawn from public data. It does not replace the original signed and sealed by the competent body; nor does a signature made by a machine, or a fingerprint.");
}
