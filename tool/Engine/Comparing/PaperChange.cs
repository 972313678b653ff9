using Antt.Model;

namespace Antt.Engine.Comparing;

/// <summary>A paper or figure that was added, taken away or edited, in words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Change">What was done to it.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Unit">Id of the unit; null where it is no unit's.</param>
/// <param name="Year">The year; null where it is of no year.</param>
/// <param name="Text">What happened, as one plain phrase.</param>
public sealed record PaperChange(PaperKind Kind, PaperAction Change, string File, string? Unit, int? Year, Words Text)
{
    /// <summary>Where the paper or its scan is kept, for evidence that says so.</summary>
    public string? KeptAt { get; init; }
}

/// <summary>What a change is about.</summary>
public enum PaperKind
{
    /// <summary>The registration ("bản đăng ký").</summary>
    Registration,

    /// <summary>An item of evidence ("minh chứng").</summary>
    Evidence,

    /// <summary>A step of a dossier ("bước xử lý hồ sơ").</summary>
    Step,

    /// <summary>A review ("lượt xem xét").</summary>
    Review,

    /// <summary>What a decision says of the unit ("quyết định").</summary>
    Decision,

    /// <summary>A figure ("số liệu").</summary>
    Figure,

    /// <summary>The unit's own document ("thông tin đơn vị").</summary>
    Unit,

    /// <summary>Any other file.</summary>
    Other,
}

/// <summary>What was done.</summary>
public enum PaperAction
{
    /// <summary>Thêm.</summary>
    Added,

    /// <summary>Bỏ.</summary>
    Removed,

    /// <summary>Sửa.</summary>
    Edited,
}
