using System.Text;
using Antt.Engine.Authoring.Fields;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Places;

namespace Antt.Engine.Drafting;

/// <summary>What the papers of one unit say: registration, minutes, result report and the unit's own submission.</summary>
internal static class UnitPapers
{
    /// <summary>The fields that every paper of a unit has.</summary>
    public static PaperFields Of(DraftUnit unit, RegisterFrame frame, string number)
    {
        var (state, year) = (unit.State, unit.Result.Year);
        var commune = unit.PlaceAt(AdministrativeLevel.Commune, frame);
        var competence = unit.CompetentIn(frame);
        var decider = competence is null ? null : unit.PlaceAt(competence.Level, frame);
        var fields = new PaperFields()
            .Set("cap-tren", "").Set("co-quan", state.Name.ToUpperInvariant()).Set("so", number.Length == 0 ? "" : $"…… /{number}")
            .Set("noi-ngay", OfficeNames.PlaceAndDay(commune, null, year)).Set("nam", year).Set("tieu-chuan", LocalPapers.Standard)
            .Set("loai-don-vi", UnitLists.TypeName(unit, frame)).Set("dia-ban", LocalPapers.Address(unit, frame))
            .Set("noi-nhan-chinh", competence is null ? null : OfficeNames.Appraiser(competence.Appraiser, decider, frame, unit.Day))
            .Set("co-quan-quyet-dinh", competence is null ? null : OfficeNames.Committee(decider));
        UnitLists.Put(fields, [unit], frame);
        Criteria(fields, unit);
        Results(fields, unit);
        Meeting(fields, unit);
        Registration(fields, unit);
        return fields;
    }

    private static void Criteria(PaperFields fields, DraftUnit unit)
    {
        var lines = new StringBuilder();
        foreach (var criterion in unit.Result.Rulebook?.Criteria ?? [])
            lines.Append("- ").Append(PaperFields.Escape($"{criterion.Title.Vi} ({criterion.Clause})")).Append('\n');
        fields.SetBlock("cac-tieu-chi", lines.ToString());
    }

    /// <summary>Every condition in one line; those recorded only as a confirmation are one line together.</summary>
    private static void Results(PaperFields fields, DraftUnit unit)
    {
        var rows = new List<string[]>();
        var sensitive = unit.Result.Conditions.Where(static judged => judged.Condition.IsSensitive).ToList();
        foreach (var judged in unit.Result.Conditions)
        {
            if (!judged.Condition.IsSensitive) rows.Add([judged.Condition.Id, judged.Condition.Title.Vi, DraftWords.Outcome(judged.Outcome), judged.Reason.In(Language.Vietnamese)]);
            else if (judged == sensitive[0]) rows.Add(["", DraftWords.Merged, DraftWords.Outcome(DraftWords.Worst(sensitive)), DraftWords.MergedNote]);
        }
        fields.SetTable("bang-ket-qua", ["Điều kiện", "Nội dung", "Kết quả", "Số liệu, lý do"], rows);
        fields.Set("ket-qua", DraftWords.Verdict(unit.Result.Verdict));
        fields.Set("so-dieu-kien-dat", unit.Result.Conditions.Count(static judged => judged.Outcome is Outcome.Met or Outcome.MetByExemption));
        fields.Set("so-dieu-kien", unit.Result.Conditions.Count(static judged => judged.Outcome != Outcome.NotApplicable));
    }

    private static void Meeting(PaperFields fields, DraftUnit unit)
    {
        var facts = unit.Entered.Evaluation;
        fields.Set("ngay-hop", facts?.Date("meeting.date"));
        fields.Set("chu-tri", facts?.Text("meeting.chair") is { } chair ? ChoiceWords.Of("meeting.chair", chair).Vi : null);
        var attendees = facts?.Texts("meeting.attendees") ?? default;
        fields.SetBlock("thanh-phan", attendees.IsDefaultOrEmpty
            ? "- ……\n" : string.Concat(attendees.Select(static role => $"- {PaperFields.Escape(ChoiceWords.Of("meeting.attendees", role).Vi)}\n")));
    }

    private static void Registration(PaperFields fields, DraftUnit unit)
    {
        var filed = unit.Entered.Registration;
        fields.Set("ngay-dang-ky", filed?.Date);
        fields.Set("ban-hanh", filed is null ? null : Vocabulary.Say(filed.Form, Language.Vietnamese));
    }
}
