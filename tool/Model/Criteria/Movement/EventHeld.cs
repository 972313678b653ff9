using Antt.Model.Assessment;
using Antt.Model.Facts;
using Antt.Model.Law;

namespace Antt.Model.Criteria.Movement;

/// <summary>One of the year's named events was held ("tổ chức các hoạt động hưởng ứng"). Until its day is over it is not due.</summary>
/// <remarks>QĐ 9745 Phụ lục I tiêu chí 10, Phụ lục II tiêu chí 5.</remarks>
/// <param name="Event">Code of the event.</param>
/// <param name="Path">Path of the list of events entered as held.</param>
/// <param name="Until">The last day on which it is held; null for the end of the year.</param>
public sealed record EventHeld(string Event, string Path, YearDay? Until) : Criterion
{
    private static readonly Words Held = new("Đã tổ chức “{0}”.", "“{0}” was held.");
    private static readonly Words NotHeld = new("Không tổ chức “{0}”.", "“{0}” was not held.");
    private static readonly Words Hold = new("Tổ chức “{0}” chậm nhất ngày {1}.", "Hold “{0}” by {1}.");
    private readonly string _activity = "su-kien/" + Event;

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "event-held", new Words("Đã tổ chức sự kiện", "An event was held"),
        [
            ParameterDefinition.Required("event", ParameterForm.Word, "Mã sự kiện.", "Code of the event."),
            ParameterDefinition.Required("path", ParameterForm.FactPath, "Danh sách sự kiện đã tổ chức.", "The events that were held."),
            ParameterDefinition.Optional("until", ParameterForm.YearDay, "Ngày cuối tổ chức; bỏ trống là hết năm.", "The last day for it; left out, the end of the year."),
        ],
        parameters => new EventHeld(parameters.RequiredText("event"), parameters.RequiredText("path"), parameters.Day("until")));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        var entered = grounds.Facts.Texts(Path);
        var dated = grounds.Derived.Count(_activity, grounds);
        if ((!entered.IsDefault && entered.Contains(Event)) || dated > 0)
            return new Finding(Outcome.Met, Reason.Of(Held, Event)) { Inputs = [.. Entered(grounds), .. grounds.Derived.Inputs(_activity, grounds)] };
        var last = Last(grounds);
        if (grounds.AsOf <= last) return new Finding(Outcome.Pending, Reason.Of(Phrases.NotDue, last)) { DueOn = last };
        return entered.IsDefault && dated is null
            ? Finding.Missing(Path)
            : new Finding(Outcome.NotMet, Reason.Of(NotHeld, Event)) { Inputs = [.. Entered(grounds)] };
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        grounds.AsOf <= Last(grounds) ? new Remedy(RemedyKind.Act, Path, Last(grounds), Reason.Of(Hold, Event, Last(grounds)))
        : Judge(grounds, condition).Outcome == Outcome.NotMet ? Remedy.Never(Path)
        : Remedy.Enter(Path);

    private DateOnly Last(Grounds grounds) => Until?.In(grounds.Year) ?? grounds.PeriodEnd;

    private IEnumerable<Input> Entered(Grounds grounds) => grounds.Facts.Has(Path) ? [grounds.Facts.Where(Path)] : [];
}
