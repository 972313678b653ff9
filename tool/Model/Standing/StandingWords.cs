namespace Antt.Model.Standing;

/// <summary>What standings and duties are called, for people and in files.</summary>
public static class StandingWords
{
    /// <summary>What a standing is called.</summary>
    public static Words Of(UnitStanding standing) => standing switch
    {
        UnitStanding.NotRegistered => new("chưa đăng ký", "not registered"),
        UnitStanding.OutOfScope => new("ngoài đối tượng", "out of scope"),
        UnitStanding.Registered => new("đã đăng ký", "registered"),
        UnitStanding.LateRegistered => new("đăng ký muộn", "registered late"),
        UnitStanding.Submitted => new("đã nộp hồ sơ", "submitted"),
        UnitStanding.Returned => new("hồ sơ bị trả lại", "returned"),
        UnitStanding.Accepted => new("hồ sơ được chấp nhận", "accepted"),
        UnitStanding.Appraised => new("đã thẩm định", "appraised"),
        UnitStanding.Ready => new("đủ điều kiện, chờ quyết định", "ready for decision"),
        UnitStanding.NotAchieved => new("chưa đạt, chờ quyết định", "not met, awaiting decision"),
        UnitStanding.Recognised => new("được công nhận", "recognised"),
        UnitStanding.Refused => new("không được công nhận", "refused"),
        UnitStanding.Amended => new("được công nhận, đã sửa đổi", "recognised, amended"),
        UnitStanding.Revoked => new("bị thu hồi", "revoked"),
        _ => new("đã từng được công nhận", "was recognised"),
    };

    /// <summary>A standing as files spell it.</summary>
    public static string Id(UnitStanding standing) => standing switch
    {
        UnitStanding.NotRegistered => "not-registered",
        UnitStanding.OutOfScope => "out-of-scope",
        UnitStanding.Registered => "registered",
        UnitStanding.LateRegistered => "late-registered",
        UnitStanding.Submitted => "submitted",
        UnitStanding.Returned => "returned",
        UnitStanding.Accepted => "accepted",
        UnitStanding.Appraised => "appraised",
        UnitStanding.Ready => "ready",
        UnitStanding.NotAchieved => "not-achieved",
        UnitStanding.Recognised => "recognised",
        UnitStanding.Refused => "refused",
        UnitStanding.Amended => "amended",
        UnitStanding.Revoked => "revoked",
        _ => "was-recognised",
    };

    /// <summary>What a duty is called.</summary>
    public static Words Of(Duty duty) => duty switch
    {
        Duty.Register => new("đăng ký", "register"),
        Duty.Submit => new("họp đánh giá, nộp hồ sơ đề nghị", "meet, review and file the request"),
        Duty.Supplement => new("bổ sung hồ sơ", "supplement the dossier"),
        Duty.Appraise => new("tiếp nhận, thẩm định hồ sơ", "receive and appraise the dossier"),
        Duty.ConfirmPeriod => new("xác nhận kết quả đến hết kỳ", "confirm the results to the period's end"),
        Duty.Complete => new("bổ sung số liệu, minh chứng", "complete facts and evidence"),
        _ => new("quyết định công nhận hoặc không công nhận", "decide to recognise or not"),
    };

    /// <summary>A duty as files spell it.</summary>
    public static string Id(Duty duty) => duty switch
    {
        Duty.Register => "register",
        Duty.Submit => "submit",
        Duty.Supplement => "supplement",
        Duty.Appraise => "appraise",
        Duty.ConfirmPeriod => "confirm-period",
        Duty.Complete => "complete",
        _ => "decide",
    };
}
