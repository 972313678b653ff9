using Antt.Model.Assessment;

namespace Antt.Engine.Drafting;

/// <summary>Results in the words of a paper.</summary>
internal static class DraftWords
{
    /// <summary>What stands for all conditions that are recorded only as a confirmation.</summary>
    public const string Merged = "Các nội dung do cơ quan có thẩm quyền xác nhận";

    /// <summary>Why they are one line.</summary>
    public const string MergedNote = "Theo văn bản xác nhận; không ghi chi tiết.";

    public static string Outcome(Outcome outcome) => outcome switch
    {
        Model.Assessment.Outcome.Met => "Đạt",
        Model.Assessment.Outcome.MetByExemption => "Đạt (được miễn trừ)",
        Model.Assessment.Outcome.NotMet => "Không đạt",
        Model.Assessment.Outcome.NotApplicable => "Không áp dụng",
        _ => "Chưa xác định",
    };

    public static string Verdict(Verdict verdict) => verdict switch
    {
        Model.Assessment.Verdict.Achieved => "đạt",
        Model.Assessment.Verdict.NotAchieved => "chưa đạt",
        Model.Assessment.Verdict.OutOfScope => "không thuộc đối tượng áp dụng",
        _ => "chưa đủ căn cứ để xác định",
    };

    /// <summary>How several conditions stand together: not met before pending, pending before met.</summary>
    public static Outcome Worst(IEnumerable<ConditionResult> judged)
    {
        var outcomes = judged.Select(static condition => condition.Outcome).ToHashSet();
        if (outcomes.Contains(Model.Assessment.Outcome.NotMet)) return Model.Assessment.Outcome.NotMet;
        if (outcomes.Contains(Model.Assessment.Outcome.Pending)) return Model.Assessment.Outcome.Pending;
        return outcomes.All(static outcome => outcome == Model.Assessment.Outcome.NotApplicable) ? Model.Assessment.Outcome.NotApplicable : Model.Assessment.Outcome.Met;
    }
}
