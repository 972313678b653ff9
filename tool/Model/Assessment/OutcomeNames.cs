namespace Antt.Model.Assessment;

/// <summary>What outcomes and results are called when people read them.</summary>
public static class OutcomeNames
{
    /// <summary>What an outcome is called.</summary>
    public static Words Name(this Outcome outcome) => outcome switch
    {
        Outcome.Met => new("đạt", "met"),
        Outcome.MetByExemption => new("đạt do miễn trừ", "met by exemption"),
        Outcome.NotMet => new("không đạt", "not met"),
        Outcome.NotApplicable => new("không áp dụng", "not applicable"),
        _ => new("chưa xác định", "pending"),
    };

    /// <summary>What a result is called.</summary>
    public static Words Name(this Verdict verdict) => verdict switch
    {
        Verdict.Achieved => new("đạt", "đạt (met)"),
        Verdict.NotAchieved => new("chưa đạt", "chưa đạt (not met)"),
        Verdict.Pending => new("chưa xác định", "pending"),
        _ => new("ngoài đối tượng", "out of scope"),
    };
}
