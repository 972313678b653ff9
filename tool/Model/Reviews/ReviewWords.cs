namespace Antt.Model.Reviews;

/// <summary>Reviews in words: as files spell them, and as people read them.</summary>
public static class ReviewWords
{
    /// <summary>A verdict as files spell it.</summary>
    public static string Id(ConditionVerdict verdict) => verdict switch
    {
        ConditionVerdict.Met => "dat",
        ConditionVerdict.NotMet => "khong-dat",
        ConditionVerdict.Open => "chua-du",
        _ => "khong-ap-dung",
    };

    /// <summary>A conclusion as files spell it.</summary>
    public static string Id(ReviewConclusion conclusion) => conclusion switch
    {
        ReviewConclusion.Accept => "chap-nhan",
        ReviewConclusion.Return => "tra-lai",
        _ => "khong-chap-nhan",
    };

    /// <summary>A verdict as people read it.</summary>
    public static Words Of(ConditionVerdict verdict) => verdict switch
    {
        ConditionVerdict.Met => new("đạt", "met"),
        ConditionVerdict.NotMet => new("không đạt", "not met"),
        ConditionVerdict.Open => new("chưa đủ căn cứ", "not enough to tell"),
        _ => new("không áp dụng", "not applicable"),
    };

    /// <summary>A conclusion as people read it.</summary>
    public static Words Of(ReviewConclusion conclusion) => conclusion switch
    {
        ReviewConclusion.Accept => new("chấp nhận", "accepted"),
        ReviewConclusion.Return => new("trả lại để bổ sung", "returned for completion"),
        _ => new("không chấp nhận", "not accepted"),
    };
}
