using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether what must be there once is there once: ids, a body's number and day, a body's certificate number, a recognition for a unit and year.</summary>
internal static class UniquenessChecks
{
    public static IEnumerable<ExportFault> Of(VerifiedRegister register)
    {
        foreach (var unit in Repeated(register.Register.Units, static unit => unit.Id)) yield return new ExportFault(register.FileOf(unit), Twice(unit.Id)) { Field = $"{unit.Id}/id" };
        foreach (var place in Repeated(register.Register.Places, static place => place.Id)) yield return new ExportFault(ExportPaths.Places(register.Shards.ProvinceOf(place.Id)), Twice(place.Id)) { Field = $"{place.Id}/id" };
        foreach (var decision in Repeated(register.Register.Decisions, static decision => (decision.Body, decision.Number, decision.Date)))
            yield return new ExportFault(ExportPaths.Decision(decision.Id), SameNumber(decision.Number)) { Field = "number" };
        foreach (var fault in Certificates(register.Register)) yield return fault;
        foreach (var fault in Recognitions(register)) yield return fault;
    }

    /// <summary>A body gives a number to one unit and year; an amendment or a replacement may repeat it for the same.</summary>
    private static IEnumerable<ExportFault> Certificates(PublicRegister register)
    {
        var given = new Dictionary<(string Body, string Number), (string Unit, int Year)>();
        foreach (var decision in register.Decisions.OrderBy(static decision => decision.Date).ThenBy(static decision => decision.Id, StringComparer.Ordinal))
        {
            for (var i = 0; i < decision.Entries.Length; i++)
            {
                if (decision.Entries[i].Certificate is not { } number) continue;
                var holder = (decision.Entries[i].Unit, decision.Year);
                if (!given.TryAdd((decision.Body, number), holder) && given[(decision.Body, number)] != holder)
                    yield return new ExportFault(ExportPaths.Decision(decision.Id), SameCertificate(number, given[(decision.Body, number)].Unit)) { Field = $"entries/{i}/certificate" };
            }
        }
    }

    /// <summary>A second recognition for a unit and year has to follow a revocation, or say that it replaces the first.</summary>
    private static IEnumerable<ExportFault> Recognitions(VerifiedRegister register)
    {
        foreach (var decided in register.Decided)
        {
            PublicDecision? standing = null;
            foreach (var (decision, entry) in decided)
            {
                if (entry.Action == PublicAction.Recognise && standing is not null && decision.Supersedes.All(older => older.Decision != standing.Id))
                    yield return new ExportFault(ExportPaths.Decision(decision.Id), SecondRecognition(entry.Unit, decision.Year, standing.Id)) { Field = $"entries/{decision.Entries.IndexOf(entry)}/unit" };
                if (entry.Action == PublicAction.Recognise) standing = decision;
                else if (entry.Action == PublicAction.Revoke) standing = null;
            }
        }
    }

    private static IEnumerable<T> Repeated<T, TKey>(IEnumerable<T> items, Func<T, TKey> key) where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        foreach (var item in items)
            if (!seen.Add(key(item))) yield return item;
    }

    private static Words Twice(string id) => new($"“{id}” có hai lần.", $"\"{id}\" is there twice.");

    private static Words SameNumber(string number) => new($"Cơ quan này có hai quyết định cùng số {number}, cùng ngày.", $"This body has two decisions of number {number} on the same day.");

    private static Words SameCertificate(string number, string unit) => new(
        $"Giấy công nhận số {number} đã được cấp cho “{unit}”.", $"Certificate {number} was given to \"{unit}\" before.");

    private static Words SecondRecognition(string unit, int year, string decision) => new(
        $"“{unit}” đã được công nhận cho năm {year} theo {decision}; không thu hồi và không thay quyết định ấy.",
        $"\"{unit}\" was recognised for {year} by {decision}, which was neither revoked nor replaced.");
}
