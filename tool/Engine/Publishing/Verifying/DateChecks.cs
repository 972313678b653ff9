using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether days follow each other as they must.</summary>
internal static class DateChecks
{
    public static IEnumerable<ExportFault> Of(VerifiedRegister register)
    {
        foreach (var decision in register.Register.Decisions)
            foreach (var fault in Of(register, decision)) yield return fault;
        foreach (var unit in register.Register.Units)
            foreach (var (field, problem) in Of(register, unit)) yield return new ExportFault(register.FileOf(unit), Said(unit.Id, problem)) { Field = $"{unit.Id}/{field}" };
        foreach (var place in register.Register.Places.Where(static place => place.To < place.From))
            yield return new ExportFault(ExportPaths.Places(register.Shards.ProvinceOf(place.Id)), Said(place.Id, Reversed)) { Field = $"{place.Id}/to" };
    }

    private static IEnumerable<ExportFault> Of(VerifiedRegister register, PublicDecision decision)
    {
        var path = ExportPaths.Decision(decision.Id);
        if (decision.Date > register.Register.Head.AsOf) yield return new ExportFault(path, Later) { Field = "date" };
        if (decision.Date.Year < decision.Year) yield return new ExportFault(path, BeforeItsYear) { Field = "year" };
        if (register.Register.Head.Years.All(year => year.Year != decision.Year)) yield return new ExportFault(path, NoSuchYear(decision.Year)) { Field = "year" };
        for (var i = 0; i < decision.Entries.Length; i++)
        {
            if (!register.Units.TryGetValue(decision.Entries[i].Unit, out var unit)) continue;
            if (decision.Entries[i].Action == PublicAction.Recognise && decision.Date < unit.From) yield return new ExportFault(path, BeforeUnit(unit.Id)) { Field = $"entries/{i}/unit" };
        }
        for (var i = 0; i < decision.Supersedes.Length; i++)
        {
            var older = register.Decisions.GetValueOrDefault(decision.Supersedes[i].Decision);
            if (older is null || older.Date > decision.Date || older.Id == decision.Id) yield return new ExportFault(path, NotOlder(decision.Supersedes[i].Decision)) { Field = $"supersedes/{i}/decision" };
        }
    }

    private static IEnumerable<(string Field, Words Problem)> Of(VerifiedRegister register, PublicUnit unit)
    {
        if (unit.To < unit.From) yield return ("to", Reversed);
        if (!Ascends(unit.Names, static name => name.From)) yield return ("names", NotInOrder);
        if (!Ascends(unit.Places, static stay => stay.From)) yield return ("places", NotInOrder);
        if (!Ascends(unit.Years, static year => new DateOnly(year, 1, 1))) yield return ("years", NotInOrder);
        foreach (var recognition in unit.Recognitions)
        {
            if (!unit.Years.Contains(recognition.Year)) yield return ($"recognitions/{recognition.Year}", OutOfScope);
            if (register.Decisions.TryGetValue(recognition.Decision, out var decision) && recognition.StandsBefore <= decision.Date && recognition.Standing == PublicStanding.Current)
                yield return ($"recognitions/{recognition.Year}/standsBefore", EndsBeforeItBegins);
        }
    }

    private static bool Ascends<T>(ImmutableArray<T> items, Func<T, DateOnly> day)
    {
        for (var i = 1; i < items.Length; i++)
            if (day(items[i]) <= day(items[i - 1])) return false;
        return true;
    }

    private static Words Said(string id, Words problem) => new($"{id}: {problem.Vi}", $"{id}: {problem.En}");

    private static Words Later { get; } = new("Quyết định ký sau ngày của bản công bố.", "The decision was signed after the day of the export.");

    private static Words BeforeItsYear { get; } = new("Quyết định ký trước năm xét.", "The decision was signed before the year it is about.");

    private static Words NoSuchYear(int year) => new($"Sổ không có năm {year}.", $"The register does not cover {year}.");

    private static Words BeforeUnit(string unit) => new($"Công nhận “{unit}” trước ngày đơn vị ấy có.", $"Recognises \"{unit}\" before it existed.");

    private static Words NotOlder(string decision) => new($"“{decision}” không phải một quyết định cũ hơn.", $"\"{decision}\" is no older decision.");

    private static Words Reversed { get; } = new("ngày cuối trước ngày đầu.", "its last day is before its first.");

    private static Words NotInOrder { get; } = new("không theo thứ tự ngày.", "not in the order of days.");

    private static Words OutOfScope { get; } = new("được công nhận cho năm không thuộc đối tượng.", "recognised for a year in which it was not in scope.");

    private static Words EndsBeforeItBegins { get; } = new("hết hạn trước khi có quyết định.", "ends before it was decided.");
}
