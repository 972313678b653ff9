using Antt.Model;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>
/// Whether each body could decide on its day, by the law that is published ("thẩm quyền"; C124 Điều 10): its place is there and of its level, the
/// unit lies in it, and the level is one that the law names for the type or lets be delegated. Which level manages a unit, and what it
/// delegated, is not published, so that of several lawful levels each will do.
/// </summary>
internal static class AuthorityChecks
{
    public static IEnumerable<ExportFault> Of(VerifiedRegister register)
    {
        foreach (var decision in register.Register.Decisions)
        {
            var path = ExportPaths.Decision(decision.Id);
            if (PlaceFault(register, decision) is { } fault)
            {
                yield return new ExportFault(path, fault) { Field = "place" };
                continue;
            }
            for (var i = 0; i < decision.Entries.Length; i++)
                if (EntryFault(register, decision, decision.Entries[i]) is { } wrong) yield return new ExportFault(path, wrong) { Field = $"entries/{i}/unit" };
        }
    }

    private static Words? PlaceFault(VerifiedRegister register, PublicDecision decision)
    {
        if (decision.Level == AdministrativeLevel.Ministry) return decision.Place is null ? null : MinistryHasNoPlace;
        if (decision.Place is null || !register.Places.TryGetValue(decision.Place, out var place)) return NoPlace(decision.Place);
        if (place.Level != decision.Level) return OtherLevel(place);
        return new DateRange(place.From, place.To).Contains(decision.Date) ? null : NotThere(place, decision.Date);
    }

    private static Words? EntryFault(VerifiedRegister register, PublicDecision decision, PublicDecisionEntry entry)
    {
        if (!register.Units.TryGetValue(entry.Unit, out var unit)) return NoUnit(entry.Unit);
        if (decision.Place is { } place && !register.Above(unit.PlaceOn(decision.Date)).Contains(place)) return Elsewhere(entry.Unit, decision.Date);
        if (register.BookOf(unit.Type, decision.Year) is not { } book) return null;
        return MayDecide(register, book, unit.Type, decision) ? null : WrongLevel(entry.Unit, unit.Type, decision.Date);
    }

    private static bool MayDecide(VerifiedRegister register, PublicRulebook book, string type, PublicDecision decision)
    {
        var named = false;
        foreach (var rule in book.Authority ?? [])
        {
            if (rule.UnitTypes is { } types && !types.Contains(type)) continue;
            if (decision.Date < rule.From || decision.Date > rule.To) continue;
            named = true;
            if (rule.Level == decision.Level || IsDelegated(register, book, type, rule.Level, decision)) return true;
        }
        return !named;
    }

    private static bool IsDelegated(VerifiedRegister register, PublicRulebook book, string type, AdministrativeLevel from, PublicDecision decision)
    {
        if (book.Delegation is not { } delegation || !delegation.UnitTypes.Contains(type)) return false;
        AdministrativeLevel? level = from;
        for (var step = 0; step < delegation.LevelsDown && level is { } at; step++) level = register.Below(at, decision.Date);
        return level == decision.Level;
    }

    private static Words MinistryHasNoPlace { get; } = new("Cấp Bộ mà lại có địa bàn.", "A decision of the ministry names a place.");

    private static Words NoPlace(string? place) => new($"Không có địa bàn “{place}” của cơ quan quyết định.", $"There is no place \"{place}\" of the body that decided.");

    private static Words OtherLevel(PublicPlace place) => new($"{place.Name} không thuộc cấp ghi trong quyết định.", $"{place.Name} is not of the level that the decision names.");

    private static Words NotThere(PublicPlace place, DateOnly day) => new($"{place.Name} không tồn tại vào ngày {day:dd/MM/yyyy}.", $"{place.Name} did not exist on {day:yyyy-MM-dd}.");

    private static Words NoUnit(string unit) => new($"Không có đơn vị “{unit}”.", $"There is no unit \"{unit}\".");

    private static Words Elsewhere(string unit, DateOnly day) => new(
        $"Đơn vị “{unit}” không nằm trong địa bàn của cơ quan quyết định vào ngày {day:dd/MM/yyyy}.", $"The unit \"{unit}\" did not lie in the place of the body on {day:yyyy-MM-dd}.");

    private static Words WrongLevel(string unit, string type, DateOnly day) => new(
        $"Đơn vị “{unit}”: theo văn bản đã công bố, cấp này không được công nhận loại {type} vào ngày {day:dd/MM/yyyy}.",
        $"The unit \"{unit}\": by the law published here this level may not recognise type {type} on {day:yyyy-MM-dd}.");
}
