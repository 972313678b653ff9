using Antt.Cli.CommandLine;
using Antt.Model;
using Antt.Model.Decisions;

namespace Antt.Cli.Text;

/// <summary>The words in which a decision is explained.</summary>
internal static class DecisionText
{
    public static Words Unreadable(string id) => new(
        $"không đọc được quyết định \"{id}\". Hãy chạy antt check và sửa lỗi trước.", $"the decision \"{id}\" cannot be read. Run antt check and mend it first.");

    public static Words Heading(Decision decision) => new(
        $"Quyết định {decision.Number} ngày {Days.Shown(decision.Date)} của {decision.Authority.Body}, cho năm {decision.Year}",
        $"Decision {decision.Number} of {Days.Shown(decision.Date)} by {decision.Authority.Body}, for {decision.Year}");

    public static Words Signed(string office) => new($"Người duyệt: {office}", $"Approved by: {office}");
    public static Words Basis(string instruments) => new($"Căn cứ: {instruments}", $"Rests on: {instruments}");
    public static Words Supersedes(string decision, string reason) => new($"Thay cho {decision}: {reason}", $"In the place of {decision}: {reason}");

    public static Words Entry(DecisionEntry entry)
    {
        var (vi, en) = (Action(entry.Action).Vi, Action(entry.Action).En);
        return entry.Certificate is { } number
            ? new($"  {entry.Unit}: {vi}, giấy số {number}", $"  {entry.Unit}: {en}, certificate {number}")
            : new($"  {entry.Unit}: {vi}", $"  {entry.Unit}: {en}");
    }

    private static Words Action(DecisionAction action) => action switch
    {
        DecisionAction.Recognise => new("công nhận", "recognised"),
        DecisionAction.Refuse => new("không công nhận", "not recognised"),
        DecisionAction.Amend => new("sửa đổi", "amended"),
        DecisionAction.Revoke => new("thu hồi", "revoked"),
        _ => new("thay thế", "replaced"),
    };
}
