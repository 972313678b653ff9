using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Model.Reviews;

/// <summary>One review of a dossier ("bản xem xét"; C124 Điều 9 khoản 1): a verdict on each condition, bound to exactly what was read.</summary>
/// <param name="Id">Name of its file without the ending: the day and the role.</param>
/// <param name="Dossier">Kind of the dossier that was read.</param>
/// <param name="Date">The day.</param>
/// <param name="Reviewer">Who reviewed: a body, never a person.</param>
/// <param name="Conflict">What was declared about conflicts of interest.</param>
/// <param name="Content">SHA-256 of the content that was read.</param>
/// <param name="Verdicts">What was said of each condition.</param>
/// <param name="Requests">What the unit is asked to complete.</param>
/// <param name="Conclusion">What follows.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Review(
    string Id, string Dossier, DateOnly Date, Reviewer Reviewer, ConflictOfInterest Conflict, string Content,
    ImmutableArray<ReviewVerdict> Verdicts, ImmutableArray<ReviewRequest> Requests, ReviewConclusion Conclusion, Input Input)
{
    /// <summary>Whether it was given on the page of a forge.</summary>
    public ForgeApproval? Source { get; init; }

    /// <summary>Whether the dossier is no longer what was read ("mất hiệu lực vì hồ sơ đã sửa"). A review of what cannot be read is not called stale.</summary>
    public bool IsStale { get; init; }
}

/// <summary>Who reviewed ("cơ quan xem xét").</summary>
/// <param name="Role">Its role, as the profiles name it.</param>
/// <param name="Level">Its level.</param>
/// <param name="Body">Its name as printed, where it has to be said.</param>
/// <param name="Place">Id of its place; none for the ministry.</param>
/// <param name="Office">Id of the office in the register's list, where there is one.</param>
public sealed record Reviewer(string Role, AdministrativeLevel Level, string? Body, string? Place, string? Office);

/// <summary>What a reviewer declared about conflicts of interest ("xung đột lợi ích").</summary>
/// <param name="Exists">Whether there is one.</param>
/// <param name="AllowedBy">The role that allowed the review all the same.</param>
public sealed record ConflictOfInterest(bool Exists, string? AllowedBy);

/// <summary>What a review says of one condition.</summary>
/// <param name="Condition">Id of the condition.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviewVerdict(string Condition, ConditionVerdict Verdict, string? Reason);

/// <summary>What the unit is asked to complete ("yêu cầu bổ sung").</summary>
/// <param name="Id">Its id within the review.</param>
/// <param name="Condition">The condition it belongs to, if any.</param>
/// <param name="Ask">What is asked.</param>
/// <param name="Due">The last day to answer, if one was set.</param>
public sealed record ReviewRequest(string Id, string? Condition, string Ask, DateOnly? Due);

/// <summary>The answer of a unit to a request, given when it supplements the dossier.</summary>
/// <param name="Review">Id of the review.</param>
/// <param name="Request">Id of the request in it.</param>
public sealed record RequestAnswer(string Review, string Request);

/// <summary>Where an approval was given.</summary>
/// <param name="Forge"><c>github</c> or <c>gitlab</c>.</param>
/// <param name="Id">Its number there.</param>
/// <param name="Commit">The commit that was approved.</param>
public sealed record ForgeApproval(string Forge, string Id, string Commit);

/// <summary>What a reviewer thinks of a condition.</summary>
public enum ConditionVerdict
{
    /// <summary>Đạt.</summary>
    Met,

    /// <summary>Không đạt.</summary>
    NotMet,

    /// <summary>Chưa đủ căn cứ.</summary>
    Open,

    /// <summary>Không áp dụng.</summary>
    NotApplicable,
}

/// <summary>What follows from a review.</summary>
public enum ReviewConclusion
{
    /// <summary>Chấp nhận.</summary>
    Accept,

    /// <summary>Trả lại để bổ sung.</summary>
    Return,

    /// <summary>Không chấp nhận.</summary>
    Reject,
}
