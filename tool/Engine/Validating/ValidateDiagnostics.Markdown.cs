using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <content>Findings about files of prose. The first argument is the name of the file.</content>
public static partial class ValidateDiagnostics
{
    /// <summary>A link that does not lead to a page, a mail address or a file.</summary>
    public static readonly DiagnosticDescriptor UnsafeLink = Error("ANTT2601", "unsafe-link",
        "Liên kết không an toàn", "Unsafe link",
        "Tệp “{0}” có liên kết bắt đầu bằng “{1}:”.", "“{0}” holds a link that begins with “{1}:”.",
        "Liên kết chỉ dẫn tới trang web (https, http), địa chỉ thư của cơ quan (mailto) hoặc tệp trong sổ.", "A link leads to a page (https, http), the mail address of a body (mailto) or a file of the register.",
        "Thay bằng địa chỉ https của trang, hoặc bỏ liên kết và chỉ để lại chữ.", "Put the https address of the page, or leave the words without a link.");

    /// <summary>HTML in between.</summary>
    public static readonly DiagnosticDescriptor RawHtml = Error("ANTT2602", "raw-html",
        "Có mã HTML", "Raw HTML",
        "Tệp “{0}” có mã HTML ở đây.", "“{0}” holds HTML here.",
        "Bài viết chỉ dùng Markdown, không dùng thẻ hay lời chú thích HTML.", "Prose is Markdown without HTML tags and comments.",
        "Xoá thẻ và viết lại bằng Markdown; muốn viết chính dấu < thì viết \\<.", "Remove the tag and use Markdown; write \\< for a < itself.");

    /// <summary>More layers or marks than anybody could follow.</summary>
    public static readonly DiagnosticDescriptor MarkdownTooTangled = Error("ANTT2603", "markdown-too-tangled",
        "Bài viết lồng, rối hoặc dài quá mức", "Prose too tangled",
        "Tệp “{0}” lồng quá nhiều lớp, quá nhiều dòng, hoặc dồn quá nhiều dấu [ < * _ ` vào một chỗ.", "“{0}” has too many layers or lines, or crowds too many of the marks [ < * _ ` into one place.",
        "Danh sách, trích dẫn và chữ nhấn mạnh lồng nhau nhiều nhất 32 lớp; đoạn văn ngăn nhau bằng dòng trống; cả tệp nhiều nhất 20 000 dòng.", "Lists, quotes and emphasis nest at most 32 layers; paragraphs are parted by blank lines; a file has at most 20,000 lines.",
        "Bỏ bớt lớp và dấu, hoặc chia thành nhiều đoạn ngắn.", "Remove layers and marks, or part the text into short paragraphs.");

    private static ImmutableArray<DiagnosticDescriptor> OfProse => [UnsafeLink, RawHtml, MarkdownTooTangled];
}
