using System.Collections.Immutable;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Model.Decisions;

/// <summary>What stands on a certificate ("giấy công nhận"; C124 Điều 12 khoản 2). There is no field for anything that is not public.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Body">Who issues it.</param>
/// <param name="Unit">Name of the unit on the day of the decision.</param>
/// <param name="Address">The commune and what lies above it, by name.</param>
/// <param name="Year">The year N.</param>
/// <param name="Decision">Number of the decision.</param>
/// <param name="Date">Day of the decision.</param>
/// <param name="Office">Office of who signed, where known.</param>
public sealed record Certificate(
    string Number, string Body, string Unit, string Address, int Year, string Decision, DateOnly Date, string? Office)
{
    /// <summary>The certificate of the recognition in force, as last amended; null when there is none on the day.</summary>
    public static Certificate? Of(Unit unit, int year, DateOnly asOf, DecisionIndex decisions, IReadOnlyDictionary<string, Place> places)
    {
        if (decisions.RecognitionInForce(unit.Id, year, asOf) is not { } recognised) return null;
        var number = recognised.Entry.Certificate;
        foreach (var (decision, entry) in decisions.Of(unit.Id, year))
        {
            if (decision.Date <= asOf && decision.Date >= recognised.Decision.Date && entry is { Action: DecisionAction.Amend, Certificate: { } anew })
                number = anew;
        }
        if (number is null) return null;
        var (act, state) = (recognised.Decision, unit.On(recognised.Decision.Date));
        var address = Authority.Area.Of(state.Commune, places).Select(id => places.TryGetValue(id, out var place) ? place.Name : id).Where(name => name != state.Name);
        return new Certificate(number, act.Authority.Body, state.Name, string.Join(", ", address), year, act.Number, act.Date, act.Signer?.Office);
    }

    /// <summary>What a template may name, and what stands for it.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Fields =>
    [
        new("so-giay", Number), new("co-quan", Body), new("don-vi", Unit), new("dia-ban", Address),
        new("nam", FormattableString.Invariant($"{Year}")), new("tieu-chuan", "An toàn về an ninh, trật tự"), new("so-quyet-dinh", Decision),
        new("ngay-quyet-dinh", FormattableString.Invariant($"{Date:dd/MM/yyyy}")), new("chuc-vu", Office ?? ""),
    ];
}
