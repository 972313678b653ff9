using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Model.Nominations;

/// <summary>A unit's nomination as a model of the movement for one year ("đơn vị được lựa chọn xây dựng điển hình"; QĐ 9745).</summary>
/// <param name="SelectedOn">The day it was selected, in the first quarter.</param>
/// <param name="Plan">The day of its own plan; null while there is none.</param>
/// <param name="ComparedOn">The day it was compared with the criteria; null where nobody did.</param>
/// <param name="Previous">What held of the year before, where this register does not have it.</param>
/// <param name="Facts">The facts its criteria are judged by.</param>
/// <param name="Steps">The steps of its review, in the order of the file.</param>
/// <param name="MidTermReview">The day of the mid-term review of the programme ("sơ kết").</param>
/// <param name="Responsible">The body in charge of it, where one was named apart.</param>
/// <param name="Funding">What pays for it.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Nomination(
    DateOnly SelectedOn, DateOnly? Plan, DateOnly? ComparedOn, PreviousStanding? Previous, FactSet Facts, ImmutableArray<ReviewStep> Steps,
    DateOnly? MidTermReview, string? Responsible, string? Funding, Input Input);

/// <summary>How a unit stood the year before its nomination.</summary>
/// <param name="IsRecognised">Whether it was recognised "An toàn về an ninh, trật tự".</param>
/// <param name="Class">Code of its movement class.</param>
public sealed record PreviousStanding(bool? IsRecognised, string? Class);

/// <summary>A step in the review of a nomination ("xét, thẩm định, đề nghị").</summary>
/// <param name="Action">What was done.</param>
/// <param name="Level">Level of the body that did it.</param>
/// <param name="Role">Role of the body, where stated.</param>
/// <param name="Date">The day.</param>
/// <param name="OnSite">Whether it was done on the spot ("trực tiếp"), where stated.</param>
/// <param name="Agrees">Whether the body agreed, where stated.</param>
public sealed record ReviewStep(ReviewAction Action, AdministrativeLevel Level, string? Role, DateOnly Date, bool? OnSite, bool? Agrees);

/// <summary>What a body does in the review of a nomination.</summary>
public enum ReviewAction
{
    /// <summary>Đánh giá: holds the unit against the criteria and reports upward.</summary>
    Evaluate,

    /// <summary>Thẩm định: checks what was reported.</summary>
    Appraise,

    /// <summary>Đề nghị: proposes recognition.</summary>
    Propose,
}
