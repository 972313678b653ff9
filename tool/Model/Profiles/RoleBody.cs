namespace Antt.Model.Profiles;

/// <summary>Who fills a role of the workflow, and while ("cơ quan giữ vai trò").</summary>
/// <param name="Role">The role, for instance <c>cong-an-huyen</c>.</param>
/// <param name="Body">The body or office; never a person.</param>
/// <param name="InForce">While it fills the role.</param>
/// <param name="Question">Number of the open question the choice rests on, if any.</param>
/// <param name="Source">What lays it down.</param>
public sealed record RoleBody(string Role, Words Body, DateRange InForce, string? Question, string Source);
