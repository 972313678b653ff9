using System.Text;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Cli.Commands.Automation;

/// <summary>What a proposal is asked on a forge: one template with the duties of everybody, and one for each unit type with its conditions as a checklist.</summary>
internal static class ProposalTemplates
{
    private const string GitHub = ".github/PULL_REQUEST_TEMPLATE";
    private const string GitLab = ".gitlab/merge_request_templates";

    /// <summary>The files: for GitHub the first is shown by default, the others by <c>?template=</c>; GitLab offers all by name.</summary>
    public static IEnumerable<(string Path, string Content)> Write(RegisterFrame frame, DateOnly asOf)
    {
        var rulebooks = Latest(frame, asOf);
        yield return (GitHub + ".md", General(rulebooks));
        yield return (GitLab + "/Default.md", General(rulebooks));
        foreach (var (type, rulebook) in rulebooks)
        {
            var name = type.Code.ToLowerInvariant();
            var content = OfType(type, rulebook, asOf);
            yield return ($"{GitHub}/{name}.md", content);
            yield return ($"{GitLab}/{name}.md", content);
        }
    }

    private static List<(UnitTypeName Type, Rulebook Rulebook)> Latest(RegisterFrame frame, DateOnly asOf)
    {
        var year = frame.Info.Years.Where(declared => declared.Year <= asOf.Year).Select(static declared => declared.Year).DefaultIfEmpty(asOf.Year).Max();
        var types = frame.Rulebooks.Values.SelectMany(static rulebook => rulebook.UnitTypes).DistinctBy(static type => type.Code).OrderBy(static type => type.Code, StringComparer.Ordinal);
        return [.. types.Select(type => (type, frame.RulebookFor(type.Code, year))).Where(static pair => pair.Item2 is not null).Select(static pair => (pair.type, pair.Item2!))];
    }

    private static string General(List<(UnitTypeName Type, Rulebook Rulebook)> rulebooks)
    {
        var text = new StringBuilder("""
            ## Thay đổi này làm gì · What this change does

            - Đơn vị, năm · unit and year:
            - Loại hồ sơ · kind of dossier: đăng ký / đề nghị công nhận / quyết định / đính chính

            ## Trước khi gửi · Before you propose it

            - [ ] `antt check` không còn lỗi · no errors are left
            - [ ] Không có tên, số định danh, số điện thoại, ngày sinh của người dân; không có tài liệu mật · no personal data, nothing secret
            - [ ] Người nộp, người xem xét, người quyết định là ba bên khác nhau · who files, reviews and decides are three parties
            - [ ] Bên xem xét không có xung đột lợi ích với đơn vị · the reviewer has no conflict of interest
            - [ ] Quyết định cũ không bị sửa; thay đổi bằng quyết định mới · decisions are added, never edited

            ## Danh mục theo loại đơn vị · Checklists by type of unit

            """.ReplaceLineEndings("\n"));
        text.Append('\n');
        foreach (var (type, _) in rulebooks) text.Append("- ").Append(type.Name.Vi).Append(" · ").Append(type.Name.En).Append(": `?template=").Append(type.Code.ToLowerInvariant()).Append(".md`\n");
        return text.ToString();
    }

    private static string OfType(UnitTypeName type, Rulebook rulebook, DateOnly asOf)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(type.Name.Vi).Append(" · ").Append(type.Name.En).Append("\n\nĐơn vị, năm · unit and year:\n");
        var group = "";
        foreach (var condition in rulebook.Conditions)
        {
            if (!condition.InForce.Contains(asOf)) continue;
            var criterion = rulebook.Criteria.FirstOrDefault(known => condition.Id.StartsWith(known.Id, StringComparison.Ordinal));
            if (criterion is not null && criterion.Id != group)
            {
                group = criterion.Id;
                text.Append("\n### ").Append(criterion.Id).Append(' ').Append(criterion.Title.Vi).Append("\n\n");
            }
            text.Append("- [ ] ").Append(condition.Id).Append(' ').Append(condition.Title.Vi).Append(" (").Append(condition.Clause).Append(')');
            if (!condition.EvidenceKinds.IsEmpty)
                text.Append(": ").AppendJoin(", ", condition.EvidenceKinds.Select(static kind => Vocabulary.Say(kind, Language.Vietnamese)));
            text.Append('\n');
        }
        text.Append("\n- [ ] Không có dữ liệu cá nhân, không có nội dung mật · no personal data, nothing secret\n");
        return text.ToString();
    }
}
