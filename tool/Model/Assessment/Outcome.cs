namespace Antt.Model.Assessment;

/// <summary>How a condition stands ("kết quả từng điều kiện").</summary>
public enum Outcome
{
    /// <summary>Đạt.</summary>
    Met,

    /// <summary>Đạt do được miễn trừ: bất khả kháng, or handled as the clause asks.</summary>
    MetByExemption,

    /// <summary>Không đạt.</summary>
    NotMet,

    /// <summary>Không áp dụng ("nếu có", "nơi có …").</summary>
    NotApplicable,

    /// <summary>Chưa xác định: something is missing or the period is not over. Never rounded to either side.</summary>
    Pending,
}

/// <summary>Why an event is forgiven.</summary>
public enum Exemption
{
    /// <summary>Nothing was forgiven.</summary>
    None,

    /// <summary>Bất khả kháng, proven.</summary>
    ForceMajeure,

    /// <summary>Detected in time, consequences mitigated and reported at once (C124 Điều 4 khoản 4.b).</summary>
    Handled,
}

/// <summary>How a unit stands for a year (C124 Điều 8 khoản 1 knows only the first two).</summary>
public enum Verdict
{
    /// <summary>Đạt.</summary>
    Achieved,

    /// <summary>Chưa đạt.</summary>
    NotAchieved,

    /// <summary>Chưa đủ căn cứ để xác định.</summary>
    Pending,

    /// <summary>Không thuộc đối tượng áp dụng.</summary>
    OutOfScope,
}
