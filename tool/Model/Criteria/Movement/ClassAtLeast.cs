using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;
using Antt.Model.Nominations;

namespace Antt.Model.Criteria.Movement;

/// <summary>
/// The movement of the year is of a class or above ("phân loại phong trào đạt loại"). A provisional score that reaches it leaves the
/// condition to be confirmed; one that does not leaves it open.
/// </summary>
/// <remarks>QĐ 9745 Phụ lục I tiêu chí 15, Phụ lục II tiêu chí 8; QĐ 510.</remarks>
/// <param name="Path">Path of a group with <c>class</c> and <c>provisional</c>, used where the register has no score or decision.</param>
/// <param name="Minimum">The class asked for.</param>
/// <param name="Basis">Whose class counts: <c>this-year</c>, or <c>last-year</c>.</param>
public sealed record ClassAtLeast(string Path, string Minimum, Choice Basis) : Criterion
{
    private const string LastYear = "last-year";
    private static readonly Words High = new("Phong trào xếp loại “{0}”, yêu cầu từ “{1}”.", "The movement is classed “{0}”, at least “{1}” asked for.");
    private static readonly Words Low = new("Phong trào xếp loại “{0}”, thấp hơn “{1}”.", "The movement is classed “{0}”, below “{1}”.");
    private static readonly Words Provisional = new("Điểm tạm tính đạt loại “{0}”; chờ kết quả phân loại chính thức của năm.", "The provisional score is “{0}”; the year's class is still to be decided.");
    private static readonly Words ProvisionalLow = new("Điểm tạm tính mới đạt loại “{0}”, yêu cầu “{1}”.", "The provisional score is “{0}” only, “{1}” asked for.");
    private static readonly Words Reach = new("Cần phân loại phong trào từ “{0}” trở lên.", "The movement has to be classed “{0}” or better.");
    private readonly string _class = Path + ".class";
    private readonly string _provisional = Path + ".provisional";

    /// <summary>Classes of the movement, lowest first ("xếp loại phong trào"; QĐ 510).</summary>
    public static Scale Classes { get; } = new(["yeu", "trung-binh", "kha", "xuat-sac"]);

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "class-at-least", new Words("Phong trào xếp loại từ một mức trở lên", "The movement is of a class or above"),
        [
            ParameterDefinition.Required("path", ParameterForm.FactPath, "Loại được ghi ở đâu khi sổ chưa có điểm hay quyết định.", "Where the class is recorded while the register has no score or decision."),
            ParameterDefinition.Required("minimum", ParameterForm.Word, "Loại tối thiểu.", "The least class."),
            ParameterDefinition.Optional("basis", ParameterForm.Word, "Loại của năm xét (this-year) hay năm trước (last-year).", "The class of the year (this-year) or of the year before (last-year)."),
        ],
        parameters => new ClassAtLeast(parameters.RequiredText("path"), parameters.RequiredText("minimum"), parameters.Word("basis", "this-year")));

    /// <inheritdoc/>
    public override bool IsOwnEvidence => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        var usesPrevious = Basis.In(grounds.Settings) == LastYear;
        var finding = Weigh(grounds, usesPrevious);
        return Basis.Setting is null ? finding : Basis.Mark(finding, Weigh(grounds, !usesPrevious).Outcome, grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        if (Find(grounds, Basis.In(grounds.Settings) == LastYear) is not { } found) return Remedy.Enter(_class);
        return new Remedy(found.IsProvisional ? RemedyKind.Wait : RemedyKind.Act, _class, null, Reason.Of(Reach, Minimum));
    }

    private Finding Weigh(Grounds grounds, bool usesPrevious)
    {
        if (Find(grounds, usesPrevious) is not { } found) return Finding.Missing(_class);
        var reached = Classes.Rank(found.Code) >= Classes.Rank(Minimum);
        ImmutableArray<Input> inputs = [found.Input];
        if (!found.IsProvisional)
            return new Finding(reached ? Outcome.Met : Outcome.NotMet, Reason.Of(reached ? High : Low, found.Code, Minimum)) { Inputs = inputs };
        return reached
            ? new Finding(Outcome.Pending, Reason.Of(Provisional, found.Code)) { Inputs = inputs, DueOn = grounds.PeriodEnd }
            : new Finding(Outcome.Pending, Reason.Of(ProvisionalLow, found.Code, Minimum)) { Inputs = inputs };
    }

    private YearClass? Find(Grounds grounds, bool usesPrevious)
    {
        if (usesPrevious) return grounds.Derived.PreviousClass;
        if (grounds.Derived.Class is { } known) return known;
        return grounds.Facts.Text(_class) is { } entered && Classes.Rank(entered) >= 0
            ? new YearClass(entered, grounds.Facts.Flag(_provisional) == true, grounds.Facts.Where(_class)) : null;
    }
}
