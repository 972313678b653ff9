using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt new decision</c>.</summary>
internal static class DecisionDraftText
{
    public static Words Recognise { get; } = new("Công nhận những đơn vị nào? Gõ số, mã, hoặc all.", "Which units are recognised? Type numbers, ids, or all.");
    public static Words Refuse { get; } = new("Không công nhận những đơn vị nào? Enter: không có.", "Which units are refused? Enter: none.");

    public static Words UnknownSeat(string? place, string? closest) => new(
        $"chưa rõ cơ quan nào quyết định: --place {place ?? "…"} không có trong sổ{(closest is null ? "." : $"; có phải \"{closest}\"?")}",
        $"it is not clear which body decides: --place {place ?? "…"} is not in this register{(closest is null ? "." : $"; did you mean \"{closest}\"?")}");

    public static Words NoUnits(IEnumerable<string> ready)
    {
        var list = string.Join(", ", ready);
        return list.Length == 0
            ? new("chưa có đơn vị nào đủ điều kiện chờ cơ quan này quyết định. Xem đang vướng gì: antt status --queue.", "no unit is ready for this body to decide. To see what holds them: antt status --queue.")
            : new($"còn thiếu: --units. Đang đủ điều kiện: {list}. Ví dụ: --units all", $"still missing: --units. Ready: {list}. For example: --units all");
    }

    public static Words Exists(string path) => new(
        $"đã có {path} nên không ghi đè: quyết định đã vào sổ không được sửa. Muốn thay đổi, ra quyết định mới có --set supersedes.1.decision=…",
        $"{path} exists and was left alone: a decision in the register is never edited. To change it, make a new one with --set supersedes.1.decision=…");
}
