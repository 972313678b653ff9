using Antt.Model;

namespace Antt.Cli.Text.Compare;

/// <summary>The words of <c>antt diff</c>.</summary>
internal static class CompareText
{
    public static Words Purpose { get; } = new("Xem một thay đổi làm gì: kết quả, điều kiện, tỷ lệ của xã, việc tiếp theo.", "See what a change means: results, conditions, shares, who acts next.");
    public static Words BasePurpose { get; } = new(
        "Phiên bản cũ trong git; để trống là chỗ tách khỏi nhánh chính.", "The older revision in git; where this branch left the main line when left out.");

    public static Words BaseName { get; } = new("cũ", "base");
    public static Words HeadPurpose { get; } = new("Phiên bản mới; để trống là thư mục đang làm việc.", "The newer revision; the folder as it is when left out.");
    public static Words HeadName { get; } = new("mới", "head");
    public static Words FormatPurpose { get; } = new(
        "Dạng của kết quả: văn bản, bình luận Markdown cho yêu cầu nhập, hay một tài liệu JSON.", "Form of the result: text, a Markdown comment for a pull request, or one JSON document.");

    public static Words PreviewPurpose { get; } = new("Địa chỉ của trang xem trước, để dẫn tới trang từng đơn vị.", "Address of the previewed site, to link to the page of each unit.");
    public static Words PreviewName { get; } = new("địa chỉ", "address");
    public static Words UnmergedPurpose { get; } = new(
        "So nhánh như nó đang có; nếu không ghi thì so kết quả sau khi nhập vào nhánh cũ.", "Compare the branch as it is; without this, what merging it into the older side gives.");

    public static Words OldGit { get; } = new(
        "lệnh git ở máy này cũ quá (cần từ 2.38) nên không thử nhập được. Hãy cập nhật git, hoặc thêm --unmerged.",
        "the git of this machine is too old (2.38 is needed) to try the merge. Update git, or add --unmerged.");

    public static Words NoMainLine { get; } = new(
        "không thấy nhánh chính (main, master) để so. Hãy nêu phiên bản cũ: antt diff <cũ>.", "there is no main line (main, master) to compare with. Name the older revision: antt diff <base>.");

    public static Words NoRegisterThere(string revision) => new(
        $"phiên bản \"{revision}\" không có sổ đăng ký ở thư mục này.", $"the revision \"{revision}\" has no register in this folder.");

    public static Words NotAnAddress(string address) => new(
        $"\"{address}\" không phải địa chỉ web. Hãy ghi cả https://.", $"\"{address}\" is no web address. Write it with https://.");

    public static Words Folder { get; } = new("thư mục đang làm việc", "the folder as it is");
    public static Words NothingChanged(string before, string after) => new($"Không có tệp nào của sổ khác nhau giữa {before} và {after}.", $"No file of the register differs between {before} and {after}.");
    public static Words NextExplain { get; } = new("antt explain <mã đơn vị>", "antt explain <unit id>");

    public static Words BranchesPurpose { get; } = new("Đơn vị nào đang được sửa ở nhánh nào chưa nhập.", "Which units are being changed on branches not merged yet.");
    public static Words BranchesHeading(string main) => new($"Đơn vị đang được sửa ở nhánh chưa nhập vào {main}", $"Units being changed on branches not merged into {main}");
    public static Words OnBranches(string unit, string branches, bool isShared) => isShared
        ? new($"  {unit}: {branches} – nhiều nhánh cùng sửa", $"  {unit}: {branches} – changed on several")
        : new($"  {unit}: {branches}", $"  {unit}: {branches}");

    public static Words NoBranches { get; } = new("  không có nhánh nào.", "  there are none.");
    public static Words NextDiff { get; } = new("antt diff <nhánh chính> <nhánh>", "antt diff <main line> <branch>");
}
