namespace Antt.Model.Standing;

/// <summary>What has to happen next, who does it and by when.</summary>
/// <param name="Duty">What.</param>
/// <param name="Role">The role that acts, as the profiles name it; <c>don-vi</c> is the unit itself.</param>
/// <param name="Due">The last good day; null where none is stated.</param>
public sealed record NextStep(Duty Duty, string Role, DateOnly? Due);

/// <summary>What a unit's year waits for.</summary>
public enum Duty
{
    /// <summary>Đăng ký.</summary>
    Register,

    /// <summary>Họp đánh giá và nộp hồ sơ đề nghị.</summary>
    Submit,

    /// <summary>Bổ sung hồ sơ bị trả lại.</summary>
    Supplement,

    /// <summary>Tiếp nhận, thẩm định hồ sơ.</summary>
    Appraise,

    /// <summary>Xác nhận kết quả đến hết kỳ .</summary>
    ConfirmPeriod,

    /// <summary>Bổ sung số liệu, minh chứng.</summary>
    Complete,

    /// <summary>Quyết định công nhận hoặc không công nhận.</summary>
    Decide,
}
