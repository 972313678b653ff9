namespace Antt.Model.Standing;

/// <summary>How far a unit has come in a year ("tình trạng trong năm"). Every page, list and file that shows a standing takes it from here.</summary>
public enum UnitStanding
{
    /// <summary>Chưa đăng ký.</summary>
    NotRegistered,

    /// <summary>Không thuộc đối tượng.</summary>
    OutOfScope,

    /// <summary>Đã đăng ký.</summary>
    Registered,

    /// <summary>Đăng ký muộn.</summary>
    LateRegistered,

    /// <summary>Đã nộp hồ sơ.</summary>
    Submitted,

    /// <summary>Hồ sơ bị trả lại.</summary>
    Returned,

    /// <summary>Hồ sơ được chấp nhận.</summary>
    Accepted,

    /// <summary>Đã thẩm định.</summary>
    Appraised,

    /// <summary>Đủ điều kiện, chờ quyết định.</summary>
    Ready,

    /// <summary>Chưa đạt, chờ quyết định.</summary>
    NotAchieved,

    /// <summary>Được công nhận.</summary>
    Recognised,

    /// <summary>Không được công nhận.</summary>
    Refused,

    /// <summary>Được công nhận, quyết định đã sửa đổi.</summary>
    Amended,

    /// <summary>Bị thu hồi công nhận.</summary>
    Revoked,

    /// <summary>Đã từng được công nhận cho năm này .</summary>
    WasRecognised,
}
