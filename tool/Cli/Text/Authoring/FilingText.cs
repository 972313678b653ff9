using Antt.Cli.Disk.Edits;
using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>What is said when documents are written into a register.</summary>
internal static class FilingText
{
    public static Words NotWritten { get; } = new(
        "chưa ghi gì: tệp sẽ sai như trên. Sửa câu trả lời rồi chạy lại.", "nothing was written: the file would have the faults above. Mend the answers and run again.");

    public static Words DryRun { get; } = new("Chỉ xem thử, chưa ghi gì.", "Only shown; nothing was written.");

    public static Words Nothing { get; } = new("Không có gì để thay đổi.", "There is nothing to change.");

    public static Words Wrote(string path, bool isNew) => isNew ? new($"Đã tạo {path}", $"Created {path}") : new($"Đã ghi {path}", $"Wrote {path}");

    public static Words Result(string unit, int year, Words verdict, int conditions, int pending) => new(
        $"{unit} năm {year}: {verdict.Vi}; {pending}/{conditions} điều kiện chưa đủ số liệu hoặc minh chứng.",
        $"{unit} in {year}: {verdict.En}; {pending} of {Counted.English(conditions, "condition")} lack facts or papers.");

    public static Words Missing(string conditions, string advice) => new($"  còn thiếu [{conditions}] {advice}", $"  missing [{conditions}] {advice}");

    public static Words More(int count) => new($"  … và {count} điều nữa: antt explain <mã đơn vị>.", $"  … and {count} more: antt explain <unit>.");

    public static Words MendThenGoOn(string command) => new(
        $"Đã ghi, nhưng còn lỗi nêu trên. Sửa xong thì: {command}", $"Written, but with the errors above. Once they are mended: {command}");

    public static Words Unfinished(string about) => new(
        $"lần ghi trước đã chốt nhưng chưa đặt xong mọi tệp ({about}). Không mất gì: sửa chỗ ấy, lệnh antt kế tiếp sẽ ghi nốt.",
        $"an edit is final, but not all of its files are in place ({about}). Nothing is lost: mend that, and the next antt command finishes it.");

    public static Words Foreign(string path) => new(
        $"{path} đến cùng sổ, không phải do máy này ghi, nên không làm gì theo nó. Hãy xoá thư mục ấy; nếu nó nằm trong git thì hỏi người đã đưa vào.",
        $"{path} came with the register and was not written by this machine, so nothing of it is done. Delete the folder; if git holds it, ask who brought it.");

    public static Words Stopped(EditState state, string about) => state switch
    {
        EditState.ChangedMeanwhile => new(
            $"chưa ghi gì: {about} vừa được người khác sửa. Xem lại tệp ấy rồi chạy lại lệnh.", $"nothing was written: {about} was changed by somebody else meanwhile. Look at it, then run again."),
        EditState.Sealed => ArchiveText.IsSealed(about),
        EditState.Busy => new("chưa ghi gì: một lệnh antt khác đang ghi vào sổ. Chờ lệnh ấy xong rồi chạy lại.", "nothing was written: another antt command is writing. Run again when it is done."),
        EditState.Unfinished => Unfinished(about),
        _ => new($"chưa ghi gì: máy không cho ghi ({about}).", $"nothing was written: the system does not allow it ({about})."),
    };
}
