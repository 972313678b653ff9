using Antt.Cli.CommandLine;
using Antt.Model;

namespace Antt.Cli.Text.Reviews;

/// <summary>What there is to say about an approval given on a forge's page.</summary>
internal static class ApprovalText
{
    public static Words EventPurpose { get; } = new(
        "Lập bản xem xét từ một lần chấp thuận trên trang của kho (GitHub, GitLab).", "Make the review from an approval given on the forge's page (GitHub, GitLab).");

    public static Words FileName { get; } = new("tệp", "file");
    public static Words OfficesPurpose { get; } = new("Danh sách bộ phận để đối chiếu; mặc định là của nhánh chính (--base).", "List of offices to go by; that of the base revision (--base) by default.");
    public static Words HeadPurpose { get; } = new("Lần ghi cuối của thay đổi, theo máy chạy việc.", "The commit the change ends in, as the job knows it.");
    public static Words CommitName { get; } = new("lần ghi", "commit");
    public static Words BasePurpose { get; } = new("Với --from-approval: phiên bản mà thay đổi nhập vào.", "With --from-approval: the revision the change goes to.");

    public static Words NoFile(string file) => new($"không có tệp \"{file}\".", $"there is no file \"{file}\".");

    public static Words BaseMissing { get; } = new(
        "hãy nêu --base: phiên bản mà thay đổi nhập vào, ví dụ origin/main.", "name --base: the revision the change goes to, for instance origin/main.");

    public static Words NotAnApproval { get; } = new(
        "tệp này không phải một lần chấp thuận của GitHub (pull_request_review) hay GitLab (merge_request).",
        "this file is no approval of GitHub (pull_request_review) or GitLab (merge_request).");

    public static Words AnotherCommit(string approved, string head) => new(
        $"lần chấp thuận là cho lần ghi {Short(approved)}, còn thay đổi nay ở {Short(head)}. Phải chấp thuận lại đúng nội dung hiện có.",
        $"the approval is of commit {Short(approved)}, the change is at {Short(head)} now. What is there now has to be approved.");

    public static Words NotClean { get; } = new(
        "thư mục có thay đổi chưa ghi vào git nên không phải đúng nội dung đã chấp thuận.", "the folder has changes that are not committed, so it is not what was approved.");

    public static Words UnknownAccount(string account) => new(
        $"tài khoản {account} không thuộc bộ phận nào trong data/offices.json. Lần chấp thuận này không được tính.",
        $"account {account} belongs to no office of data/offices.json. The approval does not count.");

    public static Words NotInOffice(string account, DateOnly day) => new(
        $"tài khoản {account} không thuộc bộ phận nào vào ngày {Days.Shown(day)}. Lần chấp thuận này không được tính.",
        $"account {account} belongs to no office on {Days.Shown(day)}. The approval does not count.");

    public static Words OwnChange(string office) => new(
        $"người nộp thay đổi và người chấp thuận cùng bộ phận \"{office}\". Người nộp và người xem xét là hai bên khác nhau.",
        $"who proposed the change and who approved it are both of office \"{office}\". Who files and who reviews are two parties.");

    public static Words BringsItsJudge(string path) => new(
        $"thay đổi này sửa cả {path}, là căn cứ để xét. Hãy tách thành hai thay đổi.", $"the change also touches {path}, by which it would be judged. Split it in two.");

    public static Words NoDossier { get; } = new("Thay đổi này không có hồ sơ nào để xem xét.", "The change has no dossier to review.");
    public static Words AlreadyThere(string unit, int year) => new($"{unit} {year}: đã có bản xem xét của lần chấp thuận này.", $"{unit} {year}: the review of this approval is there already.");

    public static Words NotAllMet(string unit, int year, string conditions) => new(
        $"{unit} {year}: {conditions} chưa đạt hoặc chưa xác định, nên một lần bấm chấp thuận không đủ. Hãy xem xét từng điều kiện: antt review {unit} --year {year}.",
        $"{unit} {year}: {conditions} are not met or pending, so an approval alone does not do. Review each condition: antt review {unit} --year {year}.");

    private static string Short(string commit) => commit.Length > 10 ? commit[..10] : commit;
}
