using System.Collections.Immutable;
using Antt.Model.Assessment;

namespace Antt.Model.Criteria;

/// <summary>A rating of this year at or above a level ("xếp loại từ … trở lên"), or a title that stands in for it.</summary>
/// <remarks>C124 Điều 4 khoản 5, Điều 6 khoản 4, Điều 7 khoản 5. A provisional rating in writing is an open question; last year's never serves.</remarks>
/// <param name="Rating">Path of the rating.</param>
/// <param name="Minimum">The level asked for.</param>
/// <param name="Scale">The levels, lowest first.</param>
/// <param name="Title">Path of the flag that a title was awarded; null where none stands in.</param>
/// <param name="ProvisionalFlag">Path of the flag that the rating is provisional.</param>
/// <param name="ProvisionalServes">Whether a provisional rating serves.</param>
public sealed record RatingAtLeast(
    string Rating, string Minimum, Scale Scale, string? Title, string? ProvisionalFlag, Choice ProvisionalServes) : Criterion
{
    private static readonly Words Titled = new("Đạt danh hiệu thay cho xếp loại.", "Holds the title that stands in for the rating.");
    private static readonly Words High = new("Xếp loại “{0}”, yêu cầu từ “{1}”.", "Rated “{0}”, at least “{1}” asked for.");
    private static readonly Words Low = new("Xếp loại “{0}”, thấp hơn mức “{1}”.", "Rated “{0}”, below “{1}”.");
    private static readonly Words Provisional = new("Xếp loại mới là tạm thời.", "The rating is provisional.");
    private static readonly Words Reach = new("Cần xếp loại từ “{0}” trở lên trong năm này.", "A rating of “{0}” or better is needed this year.");

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "rating-at-least", new Words("Xếp loại từ một mức trở lên", "Rated at a level or above"),
        [
            ParameterDefinition.Required("rating", ParameterForm.FactPath, "Xếp loại được ghi ở đâu.", "Where the rating is recorded."),
            ParameterDefinition.Required("minimum", ParameterForm.Word, "Mức tối thiểu.", "The least level."),
            ParameterDefinition.Optional("scale", ParameterForm.Words, "Các mức từ thấp đến cao; bỏ trống thì dùng mức hoàn thành nhiệm vụ.", "The levels, lowest first; left out, task ratings."),
            ParameterDefinition.Optional("title", ParameterForm.FactPath, "Cờ danh hiệu được tính thay xếp loại.", "Flag of a title that stands in for the rating."),
            ParameterDefinition.Optional("provisional", ParameterForm.FactPath, "Cờ báo xếp loại tạm thời.", "Flag that says the rating is provisional."),
            ParameterDefinition.Optional("provisionalServes", ParameterForm.Flag, "Xếp loại tạm thời có được dùng không.", "Whether a provisional rating serves."),
        ],
        parameters => new RatingAtLeast(
            parameters.RequiredText("rating"), parameters.RequiredText("minimum"), ScaleOf(parameters.Texts("scale")), parameters.Text("title"),
            parameters.Text("provisional"), parameters.Flag("provisionalServes", true)));

    /// <inheritdoc/>
    public override bool MayStillTurn => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (Title is not null && grounds.Facts.Flag(Title) == true)
            return new Finding(Outcome.Met, Reason.Of(Titled)) { Inputs = grounds.At(Title) };
        var rating = grounds.Facts.Text(Rating);
        var rank = Scale.Rank(rating);
        if (rating is null || rank < 0) return Finding.Missing(Rating);
        var reached = rank >= Scale.Rank(Minimum);
        var finding = new Finding(reached ? Outcome.Met : Outcome.NotMet, grounds.Say(reached ? High : Low, rating, Minimum))
        { Inputs = grounds.At(Rating) };
        if (ProvisionalFlag is null || grounds.Facts.Flag(ProvisionalFlag) != true) return finding;
        return ProvisionalServes.IsOn(grounds.Settings)
            ? ProvisionalServes.Mark(finding, Outcome.Pending, grounds.Settings)
            : ProvisionalServes.Mark(finding with { Outcome = Outcome.Pending, Reason = Reason.Of(Provisional) }, finding.Outcome, grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        grounds.Facts.Text(Rating) is not { } rating ? Remedy.Enter(Rating)
        : Scale.Rank(rating) >= Scale.Rank(Minimum) ? new Remedy(RemedyKind.Wait, ProvisionalFlag, null, Reason.Of(Provisional))
        : new Remedy(RemedyKind.Act, Rating, null, Reason.Of(Reach, Minimum));

    private static Scale ScaleOf(ImmutableArray<string> levels) => levels.IsEmpty ? Scale.TaskRating : new Scale(levels);
}
