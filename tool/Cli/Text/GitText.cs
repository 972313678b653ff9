using System.Globalization;
using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>What commands that read history may have to say.</summary>
internal static class GitText
{
    public static Words BasePurpose { get; } = new(
        "So với một phiên bản trước trong git: quyết định đã vào sổ mà bị sửa, bỏ hay chuyển chỗ là lỗi.",
        "Compare with an older revision in git: a decision edited, removed or moved since is an error.");

    public static Words RevisionName { get; } = new("phiên bản", "revision");
    public static Words NoGit { get; } = new("máy này không có lệnh git. Hãy cài git.", "there is no git on this machine. Install git.");

    public static Words NoRepository(string folder) => new(
        $"\"{folder}\" không nằm trong kho git nào nên không có lịch sử để so. Hãy đưa sổ vào git (git init).",
        $"\"{folder}\" lies in no git repository, so there is no history to compare with. Put the register into git (git init).");

    public static Words NoCommits { get; } = new(
        "kho git chưa có lần ghi nào. Hãy ghi lần đầu (git commit).", "the git repository has no commit yet. Make the first one (git commit).");

    public static Words Shallow { get; } = new(
        "bản sao này của kho không có đủ lịch sử. Hãy lấy đủ: git fetch --unshallow.", "this clone does not have the whole history. Get it: git fetch --unshallow.");

    public static Words NoSshKeygen { get; } = new(
        "sổ này đòi hỏi chữ ký, mà máy không có lệnh ssh-keygen để kiểm tra. Hãy cài openssh-client.",
        "this register asks for signatures, and there is no ssh-keygen on this machine to check them. Install openssh-client.");

    public static Words UnknownRevision(string revision) => new(
        $"không có phiên bản \"{revision}\" trong kho git này. Hãy dùng tên nhánh, thẻ hoặc mã của một lần ghi.",
        $"there is no revision \"{revision}\" in this git repository. Name a branch, a tag or a commit.");

    public static Words NothingShared(string revision) => new(
        $"nhánh đang đứng và \"{revision}\" không có lịch sử chung.", $"this branch and \"{revision}\" share no history.");

    public static Words Entered(int number, DateOnly day, string commit) => new(
        $"Vào sổ thứ {Counted.Shown(number)}, ngày {Day(day)}, lần ghi {commit[..10]}.", $"Entered as number {Counted.Shown(number)} on {Day(day)}, commit {commit[..10]}.");

    public static Words NoLog(Words why) => new($"Nhật ký: {why.Vi}", $"Log: {why.En}");
    public static Words NotEntered { get; } = new("Chưa có trong lịch sử git.", "Not in the history of git yet.");

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
