using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Criteria;
using Antt.Model.Law;

namespace Antt.Engine.Authoring.Fields;

/// <summary>A paper that a unit's year needs ("tài liệu cần có").</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Conditions">Ids of the conditions it can prove.</param>
/// <param name="Topics">What papers of this kind have to cover together; empty when nothing is asked of them.</param>
/// <param name="From">First day it may bear; null when any will do.</param>
/// <param name="Until">Last day it may bear; null when any will do.</param>
/// <param name="IsNeeded">Whether a complete year has one; the others may serve in its place.</param>
public sealed record ExpectedPaper(
    string Kind, Words Name, ImmutableArray<string> Conditions, ImmutableArray<string> Topics, DateOnly? From, DateOnly? Until, bool IsNeeded);

/// <summary>The papers of a unit's year, from its rulebook: what has to be issued, what the dossiers hold, what proves the facts.</summary>
public static class ExpectedPapers
{
    /// <summary>All kinds that can serve, the needed ones first.</summary>
    public static ImmutableArray<ExpectedPaper> Of(FieldSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var conditions = subject.Conditions();
        var needed = new List<string>();
        foreach (var condition in conditions)
            needed.AddRange(condition.Parts.OfType<DocumentIssued>().Select(static part => part.Document));
        foreach (var dossier in new[] { "dang-ky", "de-nghi-cong-nhan" })
        {
            if (subject.Frame.DossierRuleFor(subject.UnitType, subject.Year, dossier) is not { } found) continue;
            needed.AddRange(found.Rule.Items.Where(item => !item.IsOptional && !item.Kinds.Any(needed.Contains)).Select(static item => item.Kinds[0])
                .Where(kind => kind != "nghi-quyet" || subject.State?.Attributes.Flag("partyOrganisation") != false));
        }
        foreach (var condition in conditions.Where(NeedsPaper))
            if (!condition.EvidenceKinds.Any(needed.Contains)) needed.Add(condition.EvidenceKinds[0]);

        var kinds = SchemaFields.Of(DocumentKinds.Evidence).Single(static field => field.Path == "items").Fields.Single(static field => field.Path == "kind").Choices;
        return
        [
            .. kinds.Where(kind => needed.Contains(kind.Value) || conditions.Any(condition => NeedsPaper(condition) && condition.EvidenceKinds.Contains(kind.Value)))
                .OrderBy(kind => needed.IndexOf(kind.Value) is >= 0 and var place ? place : int.MaxValue)
                .Select(kind => Paper(kind, conditions, subject.Year, needed.Contains(kind.Value))),
        ];
    }

    private static ExpectedPaper Paper(FieldChoice kind, ImmutableArray<Condition> conditions, int year, bool isNeeded)
    {
        var issued = conditions.SelectMany(static condition => condition.Parts.OfType<DocumentIssued>()).Where(part => part.Document == kind.Value).ToList();
        return new ExpectedPaper(
            kind.Value, kind.Meaning,
            [.. conditions.Where(condition => Proves(kind.Value, condition)).Select(static condition => condition.Id)],
            [.. issued.SelectMany(static part => part.Topics.IsDefault ? [] : part.Topics).Distinct()],
            issued.FirstOrDefault(static part => part.From is not null)?.From?.In(year), issued.FirstOrDefault(static part => part.To is not null)?.To?.In(year), isNeeded);
    }

    private static bool Proves(string kind, Condition condition) =>
        condition.Parts.OfType<DocumentIssued>().Any(part => part.Document == kind)
        || (kind == "ban-dang-ky" && condition.Parts.OfType<RegistrationFiled>().Any())
        || (NeedsPaper(condition) && condition.EvidenceKinds.Contains(kind));

    /// <summary>Whether a paper beside the facts is asked for.</summary>
    private static bool NeedsPaper(Condition condition) =>
        !condition.EvidenceKinds.IsDefaultOrEmpty && condition.Parts.Any(static part => !part.IsOwnEvidence);
}
