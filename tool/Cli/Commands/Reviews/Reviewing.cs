using Antt.Cli.CommandLine;
using Antt.Cli.Text.Reviews;
using Antt.Engine.Reviews;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Dossiers;
using Antt.Model.Facts;
using Antt.Model.Places;
using Antt.Model.Profiles;
using Antt.Model.Reviews;

namespace Antt.Cli.Commands.Reviews;

/// <summary>A review by hand: every condition beside what the assessment says of it, a verdict on each, and the record.</summary>
internal static class Reviewing
{
    private static readonly string[] Conclusions = ["chap-nhan", "tra-lai", "khong-chap-nhan"];
    private static readonly string[] Conflicts = ["co", "khong"];

    public static ExitCode Run(Screen screen, ReviewQuestion question)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (ReviewSubject.Read(screen, register, question.Unit, question.Year, question.Dossier) is not { } subject) return ExitCode.Usage;
        if (DossierContent.Hash(register.Tree, subject.UnitFolder, subject.Entered.Year, question.Dossier) is not { } content) return screen.Fail(ReviewText.Unreadable);

        screen.Print(ReviewText.Heading(subject.Entered.Unit.Id, subject.Entered.Year, question.Dossier, subject.Result.Verdict.Name()));
        var conditions = subject.Conditions(question.Dossier);
        ReviewList.WriteEarlier(screen, subject);
        if (screen.Environment.Input is null)
            foreach (var condition in conditions) screen.Print(ReviewText.Shown(condition, condition.Outcome.Name(), condition.Reason));

        var answers = new ReviewAnswers(screen, question);
        var office = question.Office is { } id ? subject.Frame.Offices.Find(id) : null;
        if (question.Office is { } named && office is null)
            return screen.Refuse(ReviewText.UnknownOffice(named, ClosestName.To(named, subject.Frame.Offices.All.Select(static known => known.Id))));
        var role = office?.Role ?? answers.One("--role", question.Role, ReviewText.RolePurpose, WorkflowRoles.All);
        var hasConflict = answers.One("--conflict", question.Conflict, ReviewText.ConflictPurpose, Conflicts) == "co";
        var allowedBy = hasConflict ? answers.One("--allowed-by", question.AllowedBy, ReviewText.AllowedByPurpose, WorkflowRoles.All) : null;
        var verdicts = answers.Verdicts(conditions);
        var requests = answers.Requests();
        var conclusion = answers.One("--conclusion", question.Conclusion, ReviewText.ConclusionPurpose, Conclusions);
        if (answers.Wrong.Count > 0) return screen.Refuse(answers.Wrong[0]);
        if (answers.Open.Count > 0) return screen.Refuse(ReviewText.Missing(string.Join(" ", answers.Open), question.Unit));

        var date = question.Date ?? subject.Result.AsOf;
        var level = office?.Level ?? RoleLevel.Of(role) ?? AdministrativeLevel.Commune;
        var place = office is not null ? office.Place : question.Place ?? PlaceAt(level, subject, date);
        var review = new Review(
            "", question.Dossier, date, new Reviewer(role, level, null, place, question.Office), new ConflictOfInterest(hasConflict, allowedBy), content,
            verdicts, requests, Read(conclusion), new Input("", 1));
        return ReviewWriting.Write(screen, register, [(subject, review)], question.IsDryRun);
    }

    /// <summary>The place at a level that holds the unit; null for the ministry.</summary>
    public static string? PlaceAt(AdministrativeLevel level, ReviewSubject subject, DateOnly day)
    {
        foreach (var id in Area.Of(subject.Entered.Unit.On(day).Commune, subject.Frame.Places))
            if (subject.Frame.Places.TryGetValue(id, out var place) && place.Level == level) return id;
        return null;
    }

    private static ReviewConclusion Read(string conclusion) => conclusion switch
    {
        "chap-nhan" => ReviewConclusion.Accept,
        "tra-lai" => ReviewConclusion.Return,
        _ => ReviewConclusion.Reject,
    };
}
