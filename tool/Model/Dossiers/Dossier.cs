using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Places;
using Antt.Model.Reviews;

namespace Antt.Model.Dossiers;

/// <summary>The way of one dossier of a unit's year ("hồ sơ"; C124 Điều 9). Its papers stand in the year's list of evidence.</summary>
/// <param name="Kind">Which dossier it is, see <see cref="DossierKind"/>.</param>
/// <param name="Steps">What happened to it, in the order it was entered.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Dossier(string Kind, ImmutableArray<DossierStep> Steps, Input Input)
{
    /// <summary>The last step of an action by a day, or null when there was none.</summary>
    public DossierStep? Last(StepAction action, DateOnly asOf)
    {
        DossierStep? last = null;
        foreach (var step in Steps)
            if (step.Action == action && step.Date <= asOf) last = step;
        return last;
    }

    /// <summary>The last step that moved the dossier by a day; a confirmation says something about it and moves it nowhere.</summary>
    public DossierStep? Standing(DateOnly asOf)
    {
        DossierStep? last = null;
        foreach (var step in Steps)
            if (step.Action != StepAction.ConfirmPeriod && step.Date <= asOf) last = step;
        return last;
    }

    /// <summary>The last day on which papers were put in by a day: filed or supplemented; null before that.</summary>
    public DateOnly? LastFiled(DateOnly asOf)
    {
        DateOnly? last = null;
        foreach (var step in Steps)
            if (step.Action is StepAction.Submit or StepAction.Supplement && step.Date <= asOf && !(step.Date < last)) last = step.Date;
        return last;
    }
}

/// <summary>That a result served as a ground for something else ("căn cứ xét khen thưởng, danh hiệu"; C124 Điều 3 khoản 3).</summary>
/// <param name="Purpose">What for: <c>khen-thuong</c>, <c>danh-hieu-van-hoa</c> …</param>
/// <param name="Date">The day.</param>
public sealed record ResultUse(string Purpose, DateOnly Date);

/// <summary>One step of a dossier's way: filed, received, returned, appraised … ("nộp, tiếp nhận, trả lại, thẩm định").</summary>
/// <param name="Action">What was done.</param>
/// <param name="Level">The level it was done at; for a filing, the level it was sent to.</param>
/// <param name="Role">The role of that body, as the profiles name it; null when not stated.</param>
/// <param name="Body">The body as printed, where it has to be said.</param>
/// <param name="Via">The role through whose hands it went on the way ("qua …"), if any.</param>
/// <param name="Date">The day.</param>
/// <param name="Opinion">Whether an appraiser agreed; null when no opinion was given.</param>
/// <param name="HasChanged">Whether, at the period's end, facts had changed since the filing.</param>
/// <param name="IsOnSite">Whether it was done on site.</param>
/// <param name="Missing">Kinds of papers for lack of which it was returned.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record DossierStep(
    StepAction Action, AdministrativeLevel? Level, string? Role, string? Body, string? Via, DateOnly Date, bool? Opinion, bool HasChanged,
    bool IsOnSite, ImmutableArray<string> Missing, Input Input)
{
    /// <summary>The requests of earlier reviews that it answers.</summary>
    public ImmutableArray<RequestAnswer> Answers { get; init; } = [];
}

/// <summary>What is done to a dossier.</summary>
public enum StepAction
{
    /// <summary>Nộp.</summary>
    Submit,

    /// <summary>Tiếp nhận.</summary>
    Receive,

    /// <summary>Trả lại để hoàn thiện.</summary>
    Return,

    /// <summary>Bổ sung, nộp lại.</summary>
    Supplement,

    /// <summary>Chấp nhận hồ sơ đầy đủ, hợp lệ.</summary>
    Accept,

    /// <summary>Thẩm định.</summary>
    Appraise,

    /// <summary>Trình cấp có thẩm quyền.</summary>
    Forward,

    /// <summary>Xác nhận đến hết kỳ đánh giá .</summary>
    ConfirmPeriod,
}
