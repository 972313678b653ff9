using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt fmt</c> and <c>antt fix</c>.</summary>
internal static class MendText
{
    private const int LongestQuote = 60;

    public static Words FmtPurpose { get; } = new("Ghi lại các tệp theo một dạng chuẩn.", "Write files in one canonical form.");
    public static Words FixPurpose { get; } = new("Tự sửa những lỗi sửa được mà không phải quyết định thay ai.", "Mend what can be mended without deciding for anybody.");
    public static Words PathsPurpose { get; } = new("Chỉ các tệp hay thư mục này; để trống là cả sổ.", "Only these files or folders; the whole register when left out.");
    public static Words CheckPurpose { get; } = new("Chỉ nêu tệp nào chưa đúng dạng, không ghi gì; có tệp như thế thì trả về 1.", "Only name the files that are not in that form, write nothing; returns 1 when there are any.");
    public static Words DryRunPurpose { get; } = new("Chỉ nêu những gì sẽ sửa, không ghi gì.", "Only say what would be mended, write nothing.");
    public static Words ListPurpose { get; } = new("Kể những lỗi công cụ tự sửa được.", "List what the tool can mend by itself.");

    public static Words NotCanonical(string path) => new($"{path}: chưa ở dạng chuẩn", $"{path}: not in canonical form");
    public static Words Formatted(string path) => new($"{path}: đã ghi lại", $"{path}: written anew");
    public static Words Unreadable(string path) => new(
        $"{path}: chưa đọc được nên để nguyên; hãy chạy antt fix hoặc sửa theo antt check.", $"{path}: cannot be read and stays as it is; run antt fix, or mend it as antt check says.");

    public static Words DecisionsKept(int count) => new(
        $"{Counted.Shown(count)} quyết định chưa ở dạng chuẩn được giữ nguyên từng byte: quyết định đã ký thì không ghi lại.",
        $"{Counted.Shown(count)} decisions not in canonical form stay byte for byte: what was signed is not written anew.");

    public static Words NeverDecisions { get; } = new(
        "Quyết định không bao giờ được tự sửa: sai thì ban hành quyết định sửa đổi.", "Decisions are never mended by the tool: a wrong one is amended by another decision.");

    public static Words FormatCounts(int looked, int changed) => new(
        $"Đã xem {Counted.Shown(looked)} tệp; {Counted.Shown(changed)} tệp chưa ở dạng chuẩn.", $"Looked at {Counted.English(looked, "file")}; {Counted.Shown(changed)} not in canonical form.");

    public static Words Mended(string place, string code, string before, string after, bool isDry) => (Cut(before), Cut(after)) switch
    {
        (var gone, "") => new($"{place}: {code} {(isDry ? "sẽ bỏ" : "đã bỏ")} {gone}", $"{place}: {code} {(isDry ? "would take away" : "took away")} {gone}"),
        ("", var added) => new($"{place}: {code} {(isDry ? "sẽ thêm" : "đã thêm")} {added}", $"{place}: {code} {(isDry ? "would add" : "added")} {added}"),
        var (gone, added) => new($"{place}: {code} {(isDry ? "sẽ đổi" : "đã đổi")} {gone} → {added}", $"{place}: {code} {(isDry ? "would change" : "changed")} {gone} → {added}"),
    };

    public static Words LeftHeading { get; } = new("Những lỗi cần người sửa:", "What a person has to mend:");

    public static Words MendCounts(int looked, int mended, int left, bool isDry) => new(
        $"Đã xem {Counted.Shown(looked)} tệp; {(isDry ? "sẽ sửa" : "đã sửa")} {Counted.Shown(mended)} lỗi, còn {Counted.Shown(left)} lỗi cần người sửa.",
        $"Looked at {Counted.English(looked, "file")}; {(isDry ? "would mend" : "mended")} {Counted.English(mended, "finding")}, {Counted.Shown(left)} left to a person.");

    public static Words NotWritten(string about) => new(
        $"không ghi được gì, mọi tệp vẫn như cũ ({about}). Hãy chạy lại khi không ai khác đang sửa.", $"nothing was written, every file is as it was ({about}). Run it again when nobody else is writing.");

    private static string Cut(string text)
    {
        var line = text.Trim().ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }
}
