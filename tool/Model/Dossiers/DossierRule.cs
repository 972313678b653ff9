using System.Collections.Immutable;
using Antt.Model.Law;

namespace Antt.Model.Dossiers;

/// <summary>What a dossier must hold ("thành phần hồ sơ"; C124 Điều 9 khoản 2).</summary>
/// <param name="Kind">Which dossier, see <see cref="DossierKind"/>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Items">Its papers, in the order of the text.</param>
/// <param name="Clause">The clause that lists them.</param>
public sealed record DossierRule(string Kind, Words Title, ImmutableArray<DossierItem> Items, string Clause);

/// <summary>One paper that a dossier holds.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kinds">Kinds of papers of which one serves.</param>
/// <param name="IsOptional">Whether the dossier is complete without it ("tài liệu khác có liên quan").</param>
/// <param name="DueUntil">The day of the year until which it may follow after the filing; null when it has to be there at once .</param>
/// <param name="Applicability">What must hold for it to be asked for ("nơi có tổ chức Đảng").</param>
public sealed record DossierItem(
    Words Name, ImmutableArray<string> Kinds, bool IsOptional, YearDay? DueUntil, ImmutableArray<Applicability> Applicability);

/// <summary>Who reviews the year, by role ("họp kiểm điểm, đánh giá"; C124 Điều 9 khoản 1). Neither quorum nor votes are laid down anywhere.</summary>
/// <param name="UnitTypes">The types of the rulebook it is for; all when there is none.</param>
/// <param name="Chairs">Roles of which one takes the chair.</param>
/// <param name="Attendees">Who takes part.</param>
/// <param name="Clause">The clause.</param>
public sealed record MeetingRule(
    ImmutableArray<string> UnitTypes, ImmutableArray<string> Chairs, ImmutableArray<Attendee> Attendees, string Clause);

/// <summary>A role that takes part in the review ("thành phần dự họp").</summary>
/// <param name="Role">The role.</param>
/// <param name="Applicability">What must be known to hold for it to be asked for ("nếu có").</param>
public sealed record Attendee(string Role, ImmutableArray<Applicability> Applicability);
