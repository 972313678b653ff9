using Antt.Model;

namespace Antt.Cli.Text.Automation;

/// <summary>The words of <c>antt hooks</c>.</summary>
internal static class HooksText
{
    public static Words Purpose { get; } = new(
        "Móc git của bản sao trên máy: kiểm tra trước khi ghi, chặn dữ liệu cá nhân trước khi gửi.", "Git hooks of this clone: check before a commit, keep personal data from a push.");

    public static Words InstallPurpose { get; } = new("Cài móc vào bản sao này.", "Install the hooks in this clone.");
    public static Words RemovePurpose { get; } = new("Bỏ móc đã cài.", "Remove the hooks again.");
    public static Words CommitPurpose { get; } = new("Git gọi trước khi ghi: kiểm tra các tệp sắp ghi.", "Called by git before a commit: checks the files about to be committed.");
    public static Words PushPurpose { get; } = new("Git gọi trước khi gửi: tìm dữ liệu cá nhân, dấu mật.", "Called by git before a push: looks for personal data and marks of secrecy.");
    public static Words CommandPurpose { get; } = new("Cách gọi công cụ trong móc; mặc định như đang gọi.", "How the hooks call the tool; as it is called now by default.");
    public static Words CommandName { get; } = new("lệnh", "command");

    public static Words Foreign(string path, string call, string name) => new(
        $"{path} đã có và không phải của antt nên để nguyên. Muốn dùng cả hai, hãy thêm vào tệp ấy dòng: {call} hooks {name} || exit 1",
        $"{path} is there already and not of antt, so it was left alone. To have both add this line to it: {call} hooks {name} || exit 1");

    public static Words Written(string path) => new($"Đã cài {path}", $"Installed {path}");
    public static Words Removed(string path) => new($"Đã bỏ {path}", $"Removed {path}");
    public static Words Next { get; } = new("Bước tiếp theo: ghi và gửi như thường: git commit, git push", "Next: commit and push as usual: git commit, git push");

    public static Words NotCommitted { get; } = new(
        "chưa ghi vì có lỗi trên. Sửa, git add rồi ghi lại.", "not committed because of the errors above. Mend them, git add and commit again.");

    public static Words CannotTell(string commit) => new($"không rõ {commit} gửi những gì, nên chặn lại.", $"cannot tell what {commit} would send, so it is stopped.");

    public static Words Leak(string commit, string place, string code, string message) =>
        new($"{place}: {code} (lần ghi {commit}): {message}", $"{place}: {code} (commit {commit}): {message}");

    public static Words NotPushed(int leaks) => new(
        $"chưa gửi: {Counted.Shown(leaks)} chỗ có dữ liệu cá nhân hoặc dấu mật. Xoá ở lần ghi sau là không đủ, phải làm lại lần ghi ấy: git rebase -i, sửa, git commit --amend.",
        $"not pushed: {Counted.Shown(leaks)} places hold personal data or marks of secrecy. Taking it out in a later commit is not enough; redo the commit: git rebase -i, mend, git commit --amend.");

    public static Words HistoryPurpose { get; } = new(
        "Tìm dữ liệu cá nhân, dấu mật trong mọi phiên bản git còn giữ, kể cả đã xoá.", "Look for personal data and marks of secrecy in all versions git keeps, removed ones too.");

    public static Words HistoryClean { get; } = new(
        "Không thấy dữ liệu cá nhân hay dấu mật trong mọi phiên bản của data mà git còn giữ.", "No personal data or marks of secrecy in any version of data that git keeps.");

    public static Words UnreadInHistory(int versions) => new(
        $"{Counted.Shown(versions)} phiên bản không đọc được nên không thể nói là sạch. Kiểm tra kho bằng git fsck, lấy lại phần thiếu bằng git fetch; tệp quá lớn thì đưa ra ngoài data.",
        $"{Counted.Shown(versions)} versions cannot be read, so nobody can say it is clean. Look at the repository with git fsck, fetch what is missing; keep files that are too large out of data.");

    public static Words NoHistory { get; } = new(
        "không đọc được lịch sử git của sổ này. Hãy chạy trong bản sao có ít nhất một lần ghi.", "the git history of this register cannot be read. Run it in a clone with at least one commit.");

    public static Words CutHistory { get; } = new(
        "bản sao này chỉ có một phần lịch sử nên không thể nói là sạch. Hãy chạy git fetch --unshallow rồi thử lại.",
        "this clone has only a part of the history, so nobody can say it is clean. Run git fetch --unshallow and try again.");

    public static Words OnlyHistory { get; } = new(
        "--history xem cả sổ và in ra chữ: không dùng cùng --format, --base hay --watch.", "--history looks at the whole register and prints text: use it without --format, --base and --watch.");

    public static Words KeptInHistory(int leaks) => new(
        $"git còn giữ {Counted.Shown(leaks)} chỗ có dữ liệu cá nhân hoặc dấu mật. Xoá ở lần ghi sau là không đủ: báo người quản lý sổ để viết lại lịch sử (git filter-repo) và thay mọi bản sao.",
        $"git keeps {Counted.Shown(leaks)} places with personal data or marks of secrecy. Taking them out in a later commit is not enough: have the keeper rewrite the history (git filter-repo) and replace every clone.");
}
