using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>What the names and places of files may be wrong about, before anything is read.</summary>
public static class PathDiagnostics
{
    /// <summary>A file that is no document of a register.</summary>
    public static readonly DiagnosticDescriptor UnknownPath = Error("ANTT1031", "unknown-path",
        "Tệp không thuộc sổ", "File is not part of a register",
        "Sổ không có tệp nào tên và chỗ như thế này.", "A register has no file of this name at this place.",
        "Tệp loại gần nhất nằm ở: {0}.", "The nearest kind of file lies at: {0}.",
        "Đổi tên hoặc dời tệp về đúng chỗ; tệp không thuộc sổ thì đưa ra ngoài thư mục data.", "Rename or move the file; keep other files outside the data folder.");

    /// <summary>Two names that some computers take for one.</summary>
    public static readonly DiagnosticDescriptor NamesTooAlike = Error("ANTT1032", "names-too-alike",
        "Hai tên gần như là một", "Names differ only in spelling form",
        "Tên “{0}” chỉ khác “{1}” ở chữ hoa, chữ thường hoặc dấu.", "“{0}” differs from “{1}” only in case or in marks.",
        "Trong một thư mục, các tên phải khác nhau thật sự; nhiều máy coi hai tên này là một.", "Names in a folder differ for real; many computers take these two for one.",
        "Giữ một tên và xoá hoặc gộp tệp kia.", "Keep one name and remove or merge the other.");

    /// <summary>A name with letters that are not plain.</summary>
    public static readonly DiagnosticDescriptor PathNotAscii = Error("ANTT1033", "path-not-ascii",
        "Tên tệp có dấu hoặc ký tự lạ", "File name is not ASCII",
        "Tên “{0}” có chữ có dấu hoặc ký tự lạ.", "The name “{0}” has letters with marks or odd characters.",
        "Tên tệp và thư mục chỉ gồm chữ không dấu, chữ số, dấu gạch ngang và dấu chấm.", "Names of files and folders hold unaccented letters, digits, dashes and dots only.",
        "Đổi tên, ví dụ thành “{1}”.", "Rename it, for instance to “{1}”.");

    /// <summary>A path longer than every system allows.</summary>
    public static readonly DiagnosticDescriptor PathTooLong = Error("ANTT1034", "path-too-long",
        "Đường dẫn quá dài", "Path too long",
        "Đường dẫn dài {0} ký tự.", "The path has {0} characters.",
        "Đường dẫn dài nhất {1} ký tự, để máy nào cũng mở được.", "A path has at most {1} characters, so that every computer can open it.",
        "Rút ngắn tên tệp hoặc thư mục.", "Shorten the names of the file or its folders.");

    /// <summary>More entries in a folder than people and programs handle well.</summary>
    public static readonly DiagnosticDescriptor FolderTooLarge = Error("ANTT1035", "folder-too-large",
        "Thư mục quá nhiều mục", "Folder too large",
        "Thư mục “{0}” có hơn {1} mục.", "The folder “{0}” has more than {1} entries.",
        "Một thư mục có nhiều nhất {1} tệp và thư mục con.", "A folder has at most {1} files and folders.",
        "Chia theo thư mục con đúng như cấu trúc của sổ.", "Split it into subfolders as the layout of a register says.");

    /// <summary>A link that leaves the register.</summary>
    public static readonly DiagnosticDescriptor LinkLeavesRegister = Error("ANTT1036", "link-leaves-register",
        "Liên kết ra ngoài sổ", "Link leaves the register",
        "Liên kết này trỏ ra ngoài sổ, hoặc không trỏ tới đâu.", "This link points outside the register, or nowhere.",
        "Mọi thứ trong sổ nằm dưới thư mục gốc của sổ.", "Everything in a register lies below its root.",
        "Thay liên kết bằng chính tệp cần dùng, hoặc xoá nó.", "Replace the link with the file itself, or remove it.");

    /// <summary>A file that cannot be opened.</summary>
    public static readonly DiagnosticDescriptor Unreadable = Error("ANTT1037", "unreadable",
        "Không mở được tệp", "File cannot be read",
        "Không mở được tệp này.", "This file cannot be opened.",
        "Người chạy công cụ phải đọc được mọi tệp của sổ.", "Whoever runs the tool can read every file of the register.",
        "Kiểm tra quyền đọc tệp, hoặc lấy lại tệp từ git.", "Check the file's permissions, or restore it from git.");

    /// <summary>A name that one of the systems officers work on cannot store.</summary>
    public static readonly DiagnosticDescriptor NameOfSystem = Error("ANTT1038", "name-of-system",
        "Tên mà Windows không lưu được", "A name Windows cannot store",
        "Windows dành tên “{0}” cho máy, hoặc không lưu được tên kết thúc bằng dấu chấm, dấu cách.", "Windows keeps the name “{0}” for itself, or cannot store a name ending in a dot or a space.",
        "Mọi máy lấy được sổ về: không có tên con, prn, aux, nul, com1 … com9, lpt1 … lpt9, có hay không có đuôi.",
        "Every computer can fetch the register: no name con, prn, aux, nul, com1 … com9, lpt1 … lpt9, with or without an ending.",
        "Đổi tên, ví dụ thành “{1}”.", "Rename it, for instance to “{1}”.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnknownPath, NamesTooAlike, PathNotAscii, PathTooLong, FolderTooLarge, LinkLeavesRegister, Unreadable, NameOfSystem];

    private static DiagnosticDescriptor Error(
        string code, string slug, string titleVi, string titleEn, string foundVi, string foundEn,
        string expectedVi, string expectedEn, string mendVi, string mendEn) =>
        new(code, slug, Severity.Error, new(titleVi, titleEn), new(foundVi, foundEn), new(expectedVi, expectedEn), new(mendVi, mendEn));
}
