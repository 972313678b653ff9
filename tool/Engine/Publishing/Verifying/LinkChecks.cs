using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether places and units lead to each other: parents, stays, and what came before and after.</summary>
internal static class LinkChecks
{
    public static IEnumerable<ExportFault> Of(VerifiedRegister register)
    {
        foreach (var place in register.Register.Places)
            foreach (var (field, problem) in Of(register, place))
                yield return new ExportFault(ExportPaths.Places(register.Shards.ProvinceOf(place.Id)), Said(place.Id, problem)) { Field = $"{place.Id}/{field}" };
        foreach (var unit in register.Register.Units)
            foreach (var (field, problem) in Of(register, unit))
                yield return new ExportFault(register.FileOf(unit), Said(unit.Id, problem)) { Field = $"{unit.Id}/{field}" };
        var texts = register.Register.Law.Instruments.Select(static text => text.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var decision in register.Register.Decisions)
            for (var i = 0; i < decision.LegalBasis.Length; i++)
                if (!texts.Contains(decision.LegalBasis[i])) yield return new ExportFault(ExportPaths.Decision(decision.Id), NoText(decision.LegalBasis[i])) { Field = $"legalBasis/{i}" };
    }

    private static IEnumerable<(string Field, Words Problem)> Of(VerifiedRegister register, PublicPlace place)
    {
        if (place.Parent is { } parent && (!register.Places.TryGetValue(parent, out var above) || above.Level <= place.Level)) yield return ("parent", Nowhere(parent));
        if (place.Id != $"{place.Code}-{place.From:yyyy-MM-dd}") yield return ("id", OtherId);
        foreach (var link in place.Successors)
        {
            if (!register.Places.TryGetValue(link.Place, out var next)) yield return ("successors", Nowhere(link.Place));
            else if (next.Predecessors.All(back => back.Place != place.Id) || next.From <= place.From) yield return ("successors", NotBack(link.Place));
        }
        foreach (var link in place.Predecessors)
            if (!register.Places.TryGetValue(link.Place, out var former) || former.Successors.All(forth => forth.Place != place.Id)) yield return ("predecessors", NotBack(link.Place));
    }

    private static IEnumerable<(string Field, Words Problem)> Of(VerifiedRegister register, PublicUnit unit)
    {
        foreach (var stay in unit.Places)
            if (!register.Places.TryGetValue(stay.Place, out var place) || !new DateRange(place.From, place.To).Contains(stay.From)) yield return ("places", Nowhere(stay.Place));
        foreach (var next in unit.Successors)
            if (!register.Units.TryGetValue(next, out var after) || !after.Predecessors.Contains(unit.Id)) yield return ("successors", NotBack(next));
        foreach (var former in unit.Predecessors)
            if (!register.Units.TryGetValue(former, out var before) || !before.Successors.Contains(unit.Id)) yield return ("predecessors", NotBack(former));
    }

    private static Words Said(string id, Words problem) => new($"{id}: {problem.Vi}", $"{id}: {problem.En}");

    private static Words Nowhere(string id) => new($"dẫn tới “{id}”, nơi ấy không có vào ngày đó.", $"leads to \"{id}\", which was not there on that day.");

    private static Words OtherId { get; } = new("mã không phải mã hành chính và ngày đầu tiên.", "its id is not its code and first day.");

    private static Words NotBack(string id) => new($"“{id}” không dẫn ngược lại.", $"\"{id}\" does not lead back.");

    private static Words NoText(string id) => new($"Căn cứ “{id}” không có trong danh mục văn bản.", $"The basis \"{id}\" is not among the legal texts.");
}
