namespace Antt.Model.Activities;

/// <summary>The kinds of activities, as files spell them ("loại hoạt động").</summary>
public static class ActivityKinds
{
    /// <summary>Tiếp công dân.</summary>
    public const string Reception = "tiep-cong-dan";

    /// <summary>Họp giao ban.</summary>
    public const string Briefing = "hop-giao-ban";

    /// <summary>Sơ kết.</summary>
    public const string InterimReview = "so-ket";

    /// <summary>Tổng kết.</summary>
    public const string YearReview = "tong-ket";

    /// <summary>Hội nghị.</summary>
    public const string Conference = "hoi-nghi";

    /// <summary>Tập huấn.</summary>
    public const string Training = "tap-huan";

    /// <summary>Tuyên truyền, phổ biến pháp luật.</summary>
    public const string Dissemination = "tuyen-truyen";

    /// <summary>Ngày hội, tháng hành động.</summary>
    public const string YearlyEvent = "su-kien";

    /// <summary>Kiểm tra.</summary>
    public const string Inspection = "kiem-tra";

    /// <summary>Được khen thưởng.</summary>
    public const string Commendation = "khen-thuong";

    /// <summary>An sinh xã hội.</summary>
    public const string Welfare = "an-sinh-xa-hoi";

    /// <summary>Ký cam kết.</summary>
    public const string Commitment = "ky-cam-ket";

    /// <summary>Cách làm hay, sáng kiến.</summary>
    public const string Initiative = "sang-kien";

    /// <summary>Điển hình tiên tiến được công nhận, biểu dương.</summary>
    public const string Example = "dien-hinh-tien-tien";

    /// <summary>Đề nghị khen thưởng.</summary>
    public const string AwardProposal = "de-nghi-khen-thuong";

    /// <summary>The kind of evidence that an activity is, where a rulebook lets one serve.</summary>
    public const string Evidence = "hoat-dong";

    /// <summary>Whether an activity of the kind may be dated in the first quarter after its year: what sums a year up follows it.</summary>
    public static bool MayFollowYear(string kind) => kind is YearReview or Commendation or AwardProposal;
}
