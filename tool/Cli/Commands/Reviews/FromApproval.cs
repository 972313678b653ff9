using System.Collections.Immutable;
using Antt.Cli.Git;
using Antt.Cli.Text.Reviews;
using Antt.Engine.Reviews;
using Antt.Model.Assessment;
using Antt.Model.Dossiers;
using Antt.Model.Facts;
using Antt.Model.Reviews;
using ActingOffice = Antt.Model.Offices.Office;

namespace Antt.Cli.Commands.Reviews;

/// <summary>
/// <c>antt review --from-approval</c>: an approval given on a forge's page becomes the same record that a review by hand would be, for exactly the
/// commit that was approved. Who may approve is read from the base revision, never from the change; nothing of the change is run.
/// </summary>
internal static class FromApproval
{
    private static readonly string[] Judges =
        ["data/register.json", "data/offices.json", "data/rulebooks/", "data/profiles/", "data/instruments/", "data/places/", "data/scoring/"];

    public static ExitCode Run(Screen screen, ApprovalQuestion question)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var file = Path.GetFullPath(question.Event, screen.Environment.CurrentFolder);
        if (!File.Exists(file)) return screen.Refuse(ApprovalText.NoFile(question.Event));
        if (question.Base is not { } since) return screen.Refuse(ApprovalText.BaseMissing);
        if (ApprovalEvent.Read(File.ReadAllBytes(file)) is not { } approval) return screen.Fail(ApprovalText.NotAnApproval);
        if (GitRepository.Open(register.Root, out var problem)?.ChangeFrom(since, out problem) is not { } change) return screen.Refuse(problem!.Value);
        if (approval.Commit != approval.Head || approval.Commit != change.Head || (question.Head is { } head && head != approval.Commit))
            return screen.Fail(ApprovalText.AnotherCommit(approval.Commit, question.Head ?? change.Head));
        if (!change.IsClean) return screen.Fail(ApprovalText.NotClean);

        var offices = question.Offices is { } named
            ? Safeguards.OfficesOf(File.Exists(Path.GetFullPath(named, screen.Environment.CurrentFolder)) ? File.ReadAllBytes(Path.GetFullPath(named, screen.Environment.CurrentFolder)) : null)
            : Safeguards.OfficesOf(change.BaseOffices);
        if (offices.OfAccount(approval.Approver, approval.Day) is not { } office)
            return screen.Fail(offices.Knows(approval.Approver) ? ApprovalText.NotInOffice(approval.Approver, approval.Day) : ApprovalText.UnknownAccount(approval.Approver));
        if (approval.Approver == approval.Author || office.Role == ActingOffice.Submitter || offices.OfAccount(approval.Author, approval.Day) == office)
            return screen.Fail(ApprovalText.OwnChange(office.Id));
        if (change.Paths.FirstOrDefault(path => Judges.Any(judge => path.StartsWith(judge, StringComparison.Ordinal))) is { } brought)
            return screen.Fail(ApprovalText.BringsItsJudge(brought));
        return Record(screen, register, question, approval, office, change.Paths);
    }

    private static ExitCode Record(
        Screen screen, OpenRegister register, ApprovalQuestion question, ApprovalEvent approval, ActingOffice office, ImmutableArray<string> paths)
    {
        var dossiers = DossiersOf(paths).ToList();
        if (dossiers.Count == 0)
        {
            screen.Print(ApprovalText.NoDossier);
            return ExitCode.Clean;
        }
        var reviews = new List<(ReviewSubject Subject, Review Review)>();
        foreach (var (unit, year, dossier) in dossiers)
        {
            if (ReviewSubject.Read(screen, register, unit, year, dossier) is not { } subject) return ExitCode.Errors;
            if (subject.Entered.Reviews.Any(known => known.Source is { } source && source.Forge == approval.Forge && source.Id == approval.Id && known.Dossier == dossier))
            {
                screen.Print(ApprovalText.AlreadyThere(unit, year));
                continue;
            }
            if (DossierContent.Hash(register.Tree, subject.UnitFolder, year, dossier) is not { } content) return screen.Fail(ReviewText.Unreadable);
            var conditions = subject.Conditions(dossier);
            var open = conditions.Where(static condition => condition.Outcome is Outcome.NotMet or Outcome.Pending).Select(static condition => condition.Condition.Id).ToList();
            if (dossier != DossierKind.Registration && open.Count > 0) return screen.Fail(ApprovalText.NotAllMet(unit, year, string.Join(", ", open)));
            reviews.Add((subject, new Review(
                "", dossier, approval.Day, new Reviewer(office.Role, office.Level, null, office.Place, office.Id), new ConflictOfInterest(false, null), content,
                [.. conditions.Where(static condition => condition.Outcome is Outcome.Met or Outcome.MetByExemption).Select(ReviewAnswers.Agreeing)], [],
                ReviewConclusion.Accept, new Input("", 1))
            {
                Source = new ForgeApproval(approval.Forge, approval.Id, approval.Commit),
            }));
        }
        return reviews.Count == 0 ? ExitCode.Clean : ReviewWriting.Write(screen, register, reviews, question.IsDryRun);
    }

    /// <summary>The dossiers that a change touches: the widest kind for each unit and year.</summary>
    private static IEnumerable<(string Unit, int Year, string Dossier)> DossiersOf(ImmutableArray<string> paths) =>
        from path in paths
        let parts = path.Split('/')
        where parts is ["data", "units", _, _, _, _, _] && int.TryParse(parts[5], out _)
        group parts[6] by (Unit: parts[4], Year: int.Parse(parts[5], System.Globalization.CultureInfo.InvariantCulture)) into files
        let dossier = KindOf(files)
        where dossier is not null
        orderby files.Key.Unit, files.Key.Year
        select (files.Key.Unit, files.Key.Year, dossier);

    private static string? KindOf(IEnumerable<string> files)
    {
        var names = files.ToHashSet(StringComparer.Ordinal);
        return names.Contains("nomination.json") ? DossierKind.Model
            : names.Contains("score.json") ? DossierKind.Classification
            : names.Contains("evaluation.json") || (names.Contains("evidence.json") && !names.Contains("registration.json")) ? DossierKind.Request
            : names.Contains("registration.json") ? DossierKind.Registration
            : null;
    }
}

/// <summary>What <c>antt review --from-approval</c> was told.</summary>
/// <param name="Event">The file with the event.</param>
/// <param name="Offices">A list of offices; that of the base revision when left out.</param>
/// <param name="Head">The commit the change ends in now, as the job knows it.</param>
/// <param name="Base">The revision the change goes to.</param>
/// <param name="IsDryRun">Whether nothing is to be written.</param>
internal sealed record ApprovalQuestion(string Event, string? Offices, string? Head, string? Base, bool IsDryRun);
